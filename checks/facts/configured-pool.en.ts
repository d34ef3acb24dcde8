/** What the id of a pool was probably meant to be. */
export default {
  elsewhere: 'there is one in {places}',
  /** One of those places. */
  place: '{region}: {pools}',
  otherRegion: 'an id like this belongs to the region {region}, not to {here}',
  foundThere: 'it is {name} in the region {region}, not in {here}',
  otherAccount: 'an id like this belongs to the region {region}, and this account has only {here}',
  otherAccountHas: 'an id like this belongs to the region {region}, and this account has only {here} with {pools}',
  isAnArn: 'this is an ARN; the id in it is {id}',
  isAName: 'this is the name of a pool; its id is {id}',
  noPoolAtAll: 'this region has no pool at all',
  poolsHere: 'this region has {pools}',
} as const
