/** Ends of a sentence such as “no user pool” or “no pool with the id us-east-1_a1B2c3D4e”. */
export default {
  elsewhere: ' here, but {places}',
  /** One of the places; several are joined by a semicolon. */
  place: 'in {region} there is {pools}',
  notHere: ' in {here}; {where}',
  otherRegion: 'such an id belongs to the region {region}',
  foundThere: 'it is {name} in {region}',
  otherAccount: '; such an id belongs to the region {region}, and this account has {here} alone',
  isAnArn: ', an ARN; the id in it is {id}',
  isAName: ', the name of a pool; its id is {id}',
  noPoolAtAll: '; this region has no pool at all',
  poolsHere: '; this region has {pools}',
} as const
