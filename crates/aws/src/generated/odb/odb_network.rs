// Made by `cargo xtask generate`; do not edit.
//! `AWS::ODB::OdbNetwork`

use stanchion_template::generated::*;

/// `AWS::ODB::OdbNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
#[must_use]
pub struct OdbNetwork(Properties_);
impl OdbNetwork {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OdbNetwork(Properties_::new()) }
}
impl OdbNetwork {
    /// Sets `AvailabilityZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `BackupSubnetCidr`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn backup_subnet_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackupSubnetCidr", value.into_node()); self }
    /// Sets `ClientSubnetCidr`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn client_subnet_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientSubnetCidr", value.into_node()); self }
    /// Sets `CrossRegionS3RestoreSources`.
    #[inline] pub fn cross_region_s3_restore_sources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CrossRegionS3RestoreSources", value.into_node()); self }
    /// Sets `CustomDomainName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn custom_domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomDomainName", value.into_node()); self }
    /// Sets `DefaultDnsPrefix`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn default_dns_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultDnsPrefix", value.into_node()); self }
    /// Sets `DeleteAssociatedResources`.
    #[inline] pub fn delete_associated_resources(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteAssociatedResources", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 255 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `KmsAccess`. The values are constants of [`KmsAccess`].
    #[inline] pub fn kms_access(mut self, value: impl IntoValue_<KmsAccess>) -> Self { self.0.put("KmsAccess", value.into_node()); self }
    /// Sets `KmsPolicyDocument`. 3 to 20480 characters.
    #[inline] pub fn kms_policy_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsPolicyDocument", value.into_node()); self }
    /// Sets `S3Access`. The values are constants of [`S3Access`].
    #[inline] pub fn s3_access(mut self, value: impl IntoValue_<S3Access>) -> Self { self.0.put("S3Access", value.into_node()); self }
    /// Sets `S3PolicyDocument`. 3 to 20480 characters.
    #[inline] pub fn s3_policy_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3PolicyDocument", value.into_node()); self }
    /// Sets `StsAccess`. The values are constants of [`StsAccess`].
    #[inline] pub fn sts_access(mut self, value: impl IntoValue_<StsAccess>) -> Self { self.0.put("StsAccess", value.into_node()); self }
    /// Sets `StsPolicyDocument`. 3 to 20480 characters.
    #[inline] pub fn sts_policy_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StsPolicyDocument", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ZeroEtlAccess`. The values are constants of [`ZeroEtlAccess`].
    #[inline] pub fn zero_etl_access(mut self, value: impl IntoValue_<ZeroEtlAccess>) -> Self { self.0.put("ZeroEtlAccess", value.into_node()); self }
}
impl IntoValue_<OdbNetwork> for OdbNetwork { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for OdbNetwork {
    const TYPE: &'static str = "AWS::ODB::OdbNetwork";
    type Handle = OdbNetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OdbNetwork`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OdbNetworkRef(Id_);
impl From<Id_> for OdbNetworkRef { #[inline] fn from(id: Id_) -> Self { OdbNetworkRef(id) } }
impl AsRef<Id_> for OdbNetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OdbNetworkRef {
    /// `Ref`: `OdbNetworkArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Ec2PlacementGroupIds`
    #[inline] pub fn ec2_placement_group_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ec2PlacementGroupIds") }
    /// `Fn::GetAtt` `ManagedServices`
    #[inline] pub fn managed_services(&self) -> Value_<String> { self.0.attribute("ManagedServices") }
    /// `Fn::GetAtt` `OciNetworkAnchorId`
    #[inline] pub fn oci_network_anchor_id(&self) -> Value_<String> { self.0.attribute("OciNetworkAnchorId") }
    /// `Fn::GetAtt` `OciResourceAnchorName`
    #[inline] pub fn oci_resource_anchor_name(&self) -> Value_<String> { self.0.attribute("OciResourceAnchorName") }
    /// `Fn::GetAtt` `OciVcnUrl`
    #[inline] pub fn oci_vcn_url(&self) -> Value_<String> { self.0.attribute("OciVcnUrl") }
    /// `Fn::GetAtt` `OdbNetworkArn`
    #[inline] pub fn odb_network_arn(&self) -> Value_<String> { self.0.attribute("OdbNetworkArn") }
    /// `Fn::GetAtt` `OdbNetworkId`
    #[inline] pub fn odb_network_id(&self) -> Value_<String> { self.0.attribute("OdbNetworkId") }
}
/// Values of `AWS::ODB::OdbNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
#[derive(Debug)]
pub enum KmsAccess {}
impl KmsAccess {
    /// `ENABLED`
    pub const ENABLED: Value_<KmsAccess> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<KmsAccess> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KmsAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::OdbNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
#[derive(Debug)]
pub enum S3Access {}
impl S3Access {
    /// `ENABLED`
    pub const ENABLED: Value_<S3Access> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<S3Access> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3Access> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::OdbNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
#[derive(Debug)]
pub enum StsAccess {}
impl StsAccess {
    /// `ENABLED`
    pub const ENABLED: Value_<StsAccess> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<StsAccess> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StsAccess> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ODB::OdbNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
#[derive(Debug)]
pub enum ZeroEtlAccess {}
impl ZeroEtlAccess {
    /// `ENABLED`
    pub const ENABLED: Value_<ZeroEtlAccess> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ZeroEtlAccess> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ZeroEtlAccess> { Value_::from_node(value.into_node()) }
}
