export default { building: 'Building …', stopped: 'verify stopped at: {name}' } as const
