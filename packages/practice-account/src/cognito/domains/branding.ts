import type { ManagedLoginBrandingType } from '@aws-sdk/client-cognito-identity-provider'

import type { BrandingRecord } from '../../store/records.ts'
import { seconds } from '../context.ts'
import type { Serialized } from '../operation.ts'

/** A branding style as the API shows it. */
export function describeBranding(branding: BrandingRecord): Serialized<ManagedLoginBrandingType> {
  return {
    ManagedLoginBrandingId: branding.id,
    UserPoolId: branding.poolId,
    UseCognitoProvidedValues: branding.useCognitoProvidedValues,
    ...(branding.settings === undefined
      ? {}
      : { Settings: branding.settings as Serialized<ManagedLoginBrandingType>['Settings'] }),
    Assets: [],
    CreationDate: seconds(branding.createdAt),
    LastModifiedDate: seconds(branding.modifiedAt),
  }
}
