export default { yours: '- yours', solution: '+ solution', same: 'They are the same.' } as const
