/*
 * EC2 declares no errors in its models and S3 few. These are the codes that their own lists name, by HTTP status.
 */

/** Codes of a service by HTTP status, with the page that lists them. */
export interface Unmodelled {
  readonly serviceId: string;
  readonly source: `https://${string}`;
  /** yyyy-mm-dd */
  readonly checked: string;
  readonly byStatus: Readonly<Record<number, string>>;
}

export const unmodelled: readonly Unmodelled[] = [
  {
    serviceId: 'EC2',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
    checked: '2026-11-23',
    byStatus: {
      400: `
        ActiveVpcPeeringConnectionPerVpcLimitExceeded AddressLimitExceeded AsnConflict
        AttachmentLimitExceeded BootForVolumeTypeUnsupported BundlingInProgress CannotDelete
        CidrConflict ClientVpnAuthorizationRuleLimitExceeded
        ClientVpnCertificateRevocationListLimitExceeded ClientVpnEndpointAssociationExists
        ClientVpnEndpointLimitExceeded ClientVpnRouteLimitExceeded
        ClientVpnTerminateConnectionsLimitExceeded ConcurrentSnapshotLimitExceeded ConcurrentTagAccess
        CustomerGatewayLimitExceeded CustomerKeyHasBeenRevoked
        DefaultSubnetAlreadyExistsInAvailabilityZone DefaultVpcAlreadyExists DefaultVpcDoesNotExist
        DeleteConversionTaskError DependencyViolation DisallowedForDedicatedTenancyNetwork
        DiskImageSizeTooLarge DuplicateSubnetsInSameZone EIPMigratedToVpc EncryptedVolumesNotSupported
        ExistingVpcEndpointConnections FilterLimitExceeded FleetNotInModifiableState
        FlowLogAlreadyExists FlowLogsLimitExceeded Gateway.NotAttached HostAlreadyCoveredByReservation
        HostLimitExceeded IdempotentInstanceTerminated IdempotentParameterMismatch
        InaccessibleStorageLocation IncompatibleHostRequirements IncompleteSignature
        IncorrectInstanceState IncorrectModificationState IncorrectState InstanceAlreadyLinked
        InstanceCreditSpecification.NotSupported InstanceLimitExceeded InsufficientCapacityOnHost
        InsufficientFreeAddressesInSubnet InternetGatewayLimitExceeded InvalidAMIAttributeItemValue
        InvalidAMIID.Malformed InvalidAMIID.NotFound InvalidAMIID.Unavailable InvalidAMIName.Duplicate
        InvalidAMIName.Malformed InvalidAction InvalidAddress.Locked InvalidAddress.Malformed
        InvalidAddress.NotFound InvalidAddressID.NotFound InvalidAffinity InvalidAllocationID.NotFound
        InvalidAssociationID.NotFound InvalidAttachment.NotFound InvalidAttachmentID.NotFound
        InvalidAutoPlacement InvalidAvailabilityZone InvalidBlockDeviceMapping InvalidBundleID.NotFound
        InvalidCapacityReservationIdMalformedException InvalidCapacityReservationIdNotFoundException
        InvalidCharacter InvalidCidr.InUse InvalidClientToken InvalidClientVpnActiveAssociationNotFound
        InvalidClientVpnAssociationIdNotFound InvalidClientVpnConnection.IdNotFound
        InvalidClientVpnConnection.UserNotFound InvalidClientVpnDuplicateAuthorizationRule
        InvalidClientVpnDuplicateRoute InvalidClientVpnEndpointAuthorizationRuleNotFound
        InvalidClientVpnEndpointId.NotFound InvalidClientVpnRouteNotFound
        InvalidClientVpnSubnetId.DifferentAccount InvalidClientVpnSubnetId.DuplicateAz
        InvalidClientVpnSubnetId.NotFound InvalidClientVpnSubnetId.OverlappingCidr
        InvalidConversionTaskId InvalidConversionTaskId.Malformed InvalidCpuCredits.Malformed
        InvalidCustomerGateway.DuplicateIpAddress InvalidCustomerGatewayID.NotFound
        InvalidCustomerGatewayId.Malformed InvalidCustomerGatewayState InvalidDevice.InUse
        InvalidDhcpOptionID.NotFound InvalidDhcpOptionsID.NotFound InvalidDhcpOptionsId.Malformed
        InvalidExportTaskID.NotFound InvalidFilter InvalidFlowLogId.NotFound InvalidFormat
        InvalidFpgaImageID.Malformed InvalidFpgaImageID.NotFound InvalidGatewayID.NotFound
        InvalidGroup.Duplicate InvalidGroup.InUse InvalidGroup.NotFound InvalidGroup.Reserved
        InvalidGroupId.Malformed InvalidHostConfiguration InvalidHostID.Malformed InvalidHostID.NotFound
        InvalidHostId InvalidHostId.Malformed InvalidHostId.NotFound InvalidHostReservationId.Malformed
        InvalidHostReservationOfferingId.Malformed InvalidHostState InvalidID InvalidIPAddress.InUse
        InvalidIamInstanceProfileArn.Malformed InvalidInput InvalidInstanceAttributeValue
        InvalidInstanceCreditSpecification.DuplicateInstanceId InvalidInstanceFamily InvalidInstanceID
        InvalidInstanceID.Malformed InvalidInstanceID.NotFound InvalidInstanceID.NotLinkable
        InvalidInstanceState InvalidInstanceType InvalidInterface.IpAddressLimitExceeded
        InvalidInternetGatewayID.NotFound InvalidInternetGatewayId.Malformed InvalidKernelId.Malformed
        InvalidKey.Format InvalidKeyPair.Duplicate InvalidKeyPair.Format InvalidKeyPair.NotFound
        InvalidLaunchTemplateId.Malformed InvalidLaunchTemplateId.NotFound
        InvalidLaunchTemplateId.VersionNotFound InvalidLaunchTemplateName.AlreadyExistsException
        InvalidLaunchTemplateName.MalformedException InvalidLaunchTemplateName.NotFoundException
        InvalidManifest InvalidMaxResults InvalidNatGatewayID.NotFound InvalidNetworkAclEntry.NotFound
        InvalidNetworkAclID.NotFound InvalidNetworkAclId.Malformed InvalidNetworkInterface.InUse
        InvalidNetworkInterfaceAttachmentId.Malformed InvalidNetworkInterfaceID.NotFound
        InvalidNetworkInterfaceId.Malformed InvalidNetworkLoadBalancerArn.Malformed
        InvalidNetworkLoadBalancerArn.NotFound InvalidNextToken InvalidOption.Conflict
        InvalidPaginationToken InvalidParameter InvalidParameterCombination InvalidParameterValue
        InvalidPermission.Duplicate InvalidPermission.Malformed InvalidPermission.NotFound
        InvalidPlacementGroup.Duplicate InvalidPlacementGroup.InUse InvalidPlacementGroup.Unknown
        InvalidPolicyDocument InvalidPrefixListId.Malformed InvalidPrefixListId.NotFound
        InvalidProductInfo InvalidPurchaseToken.Expired InvalidPurchaseToken.Malformed InvalidQuantity
        InvalidQueryParameter InvalidRamDiskId.Malformed InvalidRegion InvalidRequest
        InvalidReservationID.Malformed InvalidReservationID.NotFound InvalidReservedInstancesId
        InvalidReservedInstancesOfferingId InvalidResourceType.Unknown InvalidRoute.InvalidState
        InvalidRoute.Malformed InvalidRoute.NotFound InvalidRouteTableID.NotFound
        InvalidRouteTableId.Malformed InvalidScheduledInstance InvalidSecurity.RequestHasExpired
        InvalidSecurityGroupID.NotFound InvalidSecurityGroupId.Malformed InvalidServiceName
        InvalidSnapshot.InUse InvalidSnapshot.NotFound InvalidSnapshotID.Malformed
        InvalidSpotDatafeed.NotFound InvalidSpotFleetRequestConfig InvalidSpotFleetRequestId.Malformed
        InvalidSpotFleetRequestId.NotFound InvalidSpotInstanceRequestID.Malformed
        InvalidSpotInstanceRequestID.NotFound InvalidState InvalidStateTransition InvalidSubnet
        InvalidSubnet.Conflict InvalidSubnet.Range InvalidSubnetID.NotFound InvalidSubnetId.Malformed
        InvalidSubnetId.NotFound InvalidTagKey.Malformed InvalidTargetArn.Unknown InvalidTenancy
        InvalidTime InvalidUserID.Malformed InvalidVolume.NotFound InvalidVolume.ZoneMismatch
        InvalidVolumeID.Duplicate InvalidVolumeID.Malformed InvalidVolumeID.ZoneMismatch
        InvalidVpcEndpoint.NotFound InvalidVpcEndpointId.Malformed InvalidVpcEndpointId.NotFound
        InvalidVpcEndpointService.NotFound InvalidVpcEndpointServiceId.NotFound InvalidVpcEndpointType
        InvalidVpcID.Malformed InvalidVpcID.NotFound InvalidVpcPeeringConnectionID.NotFound
        InvalidVpcPeeringConnectionId.Malformed InvalidVpcPeeringConnectionState.DnsHostnamesDisabled
        InvalidVpcRange InvalidVpcState InvalidVpnConnection.InvalidState
        InvalidVpnConnection.InvalidType InvalidVpnConnectionID InvalidVpnConnectionID.NotFound
        InvalidVpnGatewayAttachment.NotFound InvalidVpnGatewayID.NotFound InvalidVpnGatewayState
        InvalidZone.NotFound KeyPairLimitExceeded LegacySecurityGroup LimitPriceExceeded
        LogDestinationNotFoundException LogDestinationPermissionIssue MaxIOPSLimitExceeded
        MaxScheduledInstanceCapacityExceeded MaxSpotFleetRequestCountExceeded
        MaxSpotInstanceCountExceeded MaxTemplateLimitExceeded MaxTemplateVersionLimitExceeded
        MissingAction MissingInput MissingParameter NatGatewayLimitExceeded NatGatewayMalformed
        NatGatewayNotFound NetworkAclEntryAlreadyExists NetworkAclEntryLimitExceeded
        NetworkAclLimitExceeded NetworkInterfaceLimitExceeded NoSuchVersion NonEBSInstance NotExportable
        OperationNotPermitted OutstandingVpcPeeringConnectionLimitExceeded PendingSnapshotLimitExceeded
        PendingVerification PendingVpcPeeringConnectionLimitExceeded PlacementGroupLimitExceeded
        PrivateIpAddressLimitExceeded RequestExpired RequestResourceCountExceeded
        ReservedInstancesCountExceeded ReservedInstancesLimitExceeded ReservedInstancesUnavailable
        Resource.AlreadyAssigned Resource.AlreadyAssociated ResourceCountExceeded
        ResourceCountLimitExceeded ResourceLimitExceeded RouteAlreadyExists RouteLimitExceeded
        RouteTableLimitExceeded RulesPerSecurityGroupLimitExceeded ScheduledInstanceLimitExceeded
        ScheduledInstanceParameterMismatch ScheduledInstanceSlotNotOpen ScheduledInstanceSlotUnavailable
        SecurityGroupLimitExceeded SecurityGroupsPerInstanceLimitExceeded
        SecurityGroupsPerInterfaceLimitExceeded SnapshotCopyUnsupported.InterRegion
        SnapshotCreationPerVolumeRateExceeded SnapshotLimitExceeded SpotMaxPriceTooLow
        SubnetLimitExceeded TagLimitExceeded TagPolicyViolation UnavailableHostRequirements
        UnknownParameter UnknownPrincipalType.Unsupported UnknownVolumeType Unsupported
        UnsupportedHibernationConfiguration UnsupportedHostConfiguration UnsupportedInstanceAttribute
        UnsupportedInstanceTypeOnHost UnsupportedOperation UnsupportedProtocol UnsupportedTenancy
        VPCIdNotSpecified VPCResourceNotSpecified ValidationError VcpuLimitExceeded VolumeIOPSLimit
        VolumeInUse VolumeLimitExceeded VolumeTypeNotAvailableInZone VpcCidrConflict
        VpcEndpointLimitExceeded VpcLimitExceeded VpcPeeringConnectionAlreadyExists
        VpcPeeringConnectionsPerVpcLimitExceeded VpnConnectionLimitExceeded
        VpnGatewayAttachmentLimitExceeded VpnGatewayLimitExceeded ZonesMismatched`,
      401: `
        AuthFailure OptInRequired`,
      403: `
        AccessDenied Blocked InvalidClientTokenId MissingAuthenticationToken SignatureDoesNotMatch
        UnauthorizedOperation`,
      404: `
        MalformedQueryString`,
      412: `
        DryRunOperation`,
      500: `
        InsufficientAddressCapacity InsufficientCapacity InsufficientHostCapacity
        InsufficientInstanceCapacity InsufficientReservedInstanceCapacity
        InsufficientReservedInstancesCapacity InternalError InternalFailure`,
      503: `
        RequestLimitExceeded ServiceUnavailable Unavailable`,
    },
  },
  {
    serviceId: 'S3',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
    checked: '2026-11-23',
    byStatus: {
      301: `
        PermanentRedirect PermanentRedirectControlError`,
      304: `
        NotModified`,
      307: `
        Redirect TemporaryRedirect`,
      400: `
        AccessControlListNotSupported AmbiguousGrantByEmailAddress AuthorizationHeaderMalformed
        AuthorizationQueryParametersError BadDigest BadRequest BucketHasAccessPointsAttached
        ConnectionClosedByRequester CredentialsNotSupported DeviceNotActiveError EndpointNotFound
        EntityTooLarge EntityTooSmall ExpiredToken IdMismatch IllegalLocationConstraintException
        IllegalVersioningConfigurationException IncompleteBody IncorrectEndpoint
        IncorrectNumberOfFilesInPostRequest InlineDataTooLarge InvalidAccessPoint
        InvalidAccessPointAliasError InvalidArgument InvalidBucketAclWithObjectOwnership
        InvalidBucketName InvalidBucketOwnerAWSAccountID InvalidDigest InvalidEncryptionAlgorithmError
        InvalidHostHeader InvalidHttpMethod InvalidLocationConstraint InvalidPart InvalidPartOrder
        InvalidPolicyDocument InvalidRequest InvalidS3DestinationBucket InvalidSOAPRequest
        InvalidSessionException InvalidSignature InvalidStorageClass InvalidTag
        InvalidTargetBucketForLogging InvalidToken InvalidURI KMS.DisabledException
        KMS.InvalidKeyUsageException KMS.KMSInvalidStateException KMS.NotFoundException KeyTooLongError
        MalformedACLError MalformedPOSTRequest MalformedPolicy MalformedXML MaxMessageLengthExceeded
        MaxPostPreDataLengthExceededError MetadataTooLarge MissingAttachment MissingRequestBodyError
        MissingSecurityElement MissingSecurityHeader NoLoggingStatusForKey NotDeviceOwnerError
        RequestHeaderSectionTooLarge RequestTimeout RequestTorrentOfBucketError ResponseInterrupted
        ServerSideEncryptionConfigurationNotFoundError TagPolicyException TokenCodeInvalidError
        TokenRefreshRequired TooManyAccessPoints TooManyBuckets
        TooManyMultiRegionAccessPointregionsError TooManyMultiRegionAccessPoints TooManyTags
        UnexpectedContent UnresolvableGrantByEmailAddress UnsupportedArgument UnsupportedSignature
        UserKeyMustBeSpecified XAmzContentSHA256Mismatch`,
      403: `
        AccessDenied AccessForbidden AccountProblem AllAccessDisabled CrossLocationLoggingProhibited
        CrossLocationLoggingProhibitted InvalidAccessKeyId InvalidObjectState InvalidPayer InvalidRegion
        InvalidSecurity MissingAuthenticationToken NotSignedUp RequestTimeTooSkewed
        SignatureDoesNotMatch UnauthorizedAccessError UnexpectedIPError`,
      404: `
        NoSuchAccessPoint NoSuchAsyncRequest NoSuchBucket NoSuchBucketPolicy NoSuchCORSConfiguration
        NoSuchConfiguration NoSuchKey NoSuchLifecycleConfiguration NoSuchMultiRegionAccessPoint
        NoSuchObjectLockConfiguration NoSuchPublicAccessBlockConfiguration NoSuchResource NoSuchTagSet
        NoSuchUpload NoSuchVersion NoSuchWebsiteConfiguration NoTransformationDefined
        ObjectLockConfigurationNotFoundError OwnershipControlsNotFoundError
        ReplicationConfigurationNotFoundError`,
      405: `
        MethodNotAllowed`,
      409: `
        AccessPointAlreadyOwnedByYou BucketAlreadyExists BucketAlreadyOwnedByYou BucketNotEmpty
        ClientTokenConflict ConditionalRequestConflict InvalidBucketState OperationAborted
        RestoreAlreadyInProgress`,
      411: `
        MissingContentLength`,
      412: `
        PreconditionFailed RequestIsNotMultiPartContent`,
      416: `
        InvalidPartNumber InvalidRange`,
      500: `
        InternalError`,
      501: `
        NotImplemented`,
      503: `
        ServiceUnavailable SlowDown`,
    },
  },
];
