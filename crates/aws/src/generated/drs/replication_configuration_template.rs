// Made by `cargo xtask generate`; do not edit.
//! `AWS::DRS::ReplicationConfigurationTemplate`

use stanchion_template::generated::*;

/// `AWS::DRS::ReplicationConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
#[must_use]
pub struct ReplicationConfigurationTemplate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl ReplicationConfigurationTemplate<Missing_<super::required::bandwidth_throttling>, Missing_<super::required::ebs_encryption>, Missing_<super::required::pit_policy>, Missing_<super::required::replication_servers_security_groups_ids>, Missing_<super::required::staging_area_subnet_id>, Missing_<super::required::staging_area_tags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfigurationTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> ReplicationConfigurationTemplate<S0, S1, S2, S3, S4, S5> {
    /// Sets `AssociateDefaultSecurityGroup`.
    #[inline] pub fn associate_default_security_group(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociateDefaultSecurityGroup", value.into_node()); self }
    /// Sets `AutoReplicateNewDisks`.
    #[inline] pub fn auto_replicate_new_disks(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoReplicateNewDisks", value.into_node()); self }
    /// Sets `BandwidthThrottling`. Required. At least 0.
    #[inline] pub fn bandwidth_throttling(mut self, value: impl IntoValue_<i64>) -> ReplicationConfigurationTemplate<Set_, S1, S2, S3, S4, S5> { self.0.put("BandwidthThrottling", value.into_node()); ReplicationConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `CreatePublicIP`.
    #[inline] pub fn create_public_ip(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreatePublicIP", value.into_node()); self }
    /// Sets `DataPlaneRouting`. The values are constants of [`DataPlaneRouting`].
    #[inline] pub fn data_plane_routing(mut self, value: impl IntoValue_<DataPlaneRouting>) -> Self { self.0.put("DataPlaneRouting", value.into_node()); self }
    /// Sets `DefaultLargeStagingDiskType`. The values are constants of [`DefaultLargeStagingDiskType`].
    #[inline] pub fn default_large_staging_disk_type(mut self, value: impl IntoValue_<DefaultLargeStagingDiskType>) -> Self { self.0.put("DefaultLargeStagingDiskType", value.into_node()); self }
    /// Sets `EbsEncryption`. Required. The values are constants of [`EbsEncryption`].
    #[inline] pub fn ebs_encryption(mut self, value: impl IntoValue_<EbsEncryption>) -> ReplicationConfigurationTemplate<S0, Set_, S2, S3, S4, S5> { self.0.put("EbsEncryption", value.into_node()); ReplicationConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `EbsEncryptionKeyArn`. 20 to 2048 characters.
    #[inline] pub fn ebs_encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EbsEncryptionKeyArn", value.into_node()); self }
    /// Sets `InternetProtocol`. The values are constants of [`InternetProtocol`].
    #[inline] pub fn internet_protocol(mut self, value: impl IntoValue_<InternetProtocol>) -> Self { self.0.put("InternetProtocol", value.into_node()); self }
    /// Sets `PitPolicy`. Required. 1 to 10 items.
    #[inline] pub fn pit_policy(mut self, value: impl IntoValue_<Vec<PITPolicyRule>>) -> ReplicationConfigurationTemplate<S0, S1, Set_, S3, S4, S5> { self.0.put("PitPolicy", value.into_node()); ReplicationConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `ReplicationServerInstanceType`. 0 to 255 characters.
    #[inline] pub fn replication_server_instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationServerInstanceType", value.into_node()); self }
    /// Sets `ReplicationServersSecurityGroupsIDs`. Required. 0 to 32 items.
    #[inline] pub fn replication_servers_security_groups_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ReplicationConfigurationTemplate<S0, S1, S2, Set_, S4, S5> { self.0.put("ReplicationServersSecurityGroupsIDs", value.into_node()); ReplicationConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `StagingAreaSubnetId`. Required. 0 to 255 characters.
    #[inline] pub fn staging_area_subnet_id(mut self, value: impl IntoValue_<String>) -> ReplicationConfigurationTemplate<S0, S1, S2, S3, Set_, S5> { self.0.put("StagingAreaSubnetId", value.into_node()); ReplicationConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `StagingAreaTags`. Required.
    #[inline] pub fn staging_area_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> ReplicationConfigurationTemplate<S0, S1, S2, S3, S4, Set_> { self.0.put("StagingAreaTags", value.into_node()); ReplicationConfigurationTemplate(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseDedicatedReplicationServer`.
    #[inline] pub fn use_dedicated_replication_server(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseDedicatedReplicationServer", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<ReplicationConfigurationTemplate> for ReplicationConfigurationTemplate<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for ReplicationConfigurationTemplate<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::DRS::ReplicationConfigurationTemplate";
    type Handle = ReplicationConfigurationTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationConfigurationTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationConfigurationTemplateRef(Id_);
impl From<Id_> for ReplicationConfigurationTemplateRef { #[inline] fn from(id: Id_) -> Self { ReplicationConfigurationTemplateRef(id) } }
impl AsRef<Id_> for ReplicationConfigurationTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationConfigurationTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ReplicationConfigurationTemplateID`
    #[inline] pub fn replication_configuration_template_id(&self) -> Value_<String> { self.0.attribute("ReplicationConfigurationTemplateID") }
}
/// `AWS::DRS::ReplicationConfigurationTemplate.PITPolicyRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-replicationconfigurationtemplate-pitpolicyrule.html)
#[must_use]
pub struct PITPolicyRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PITPolicyRule<Missing_<super::required::interval>, Missing_<super::required::retention_duration>, Missing_<super::required::units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PITPolicyRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PITPolicyRule<S0, S1, S2> {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Interval`. Required. At least 1.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> PITPolicyRule<Set_, S1, S2> { self.0.put("Interval", value.into_node()); PITPolicyRule(self.0, PhantomData_) }
    /// Sets `RetentionDuration`. Required. At least 1.
    #[inline] pub fn retention_duration(mut self, value: impl IntoValue_<i64>) -> PITPolicyRule<S0, Set_, S2> { self.0.put("RetentionDuration", value.into_node()); PITPolicyRule(self.0, PhantomData_) }
    /// Sets `RuleID`. At least 0.
    #[inline] pub fn rule_id(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RuleID", value.into_node()); self }
    /// Sets `Units`. Required. The values are constants of [`Units`].
    #[inline] pub fn units(mut self, value: impl IntoValue_<Units>) -> PITPolicyRule<S0, S1, Set_> { self.0.put("Units", value.into_node()); PITPolicyRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PITPolicyRule> for PITPolicyRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DRS::ReplicationConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
#[derive(Debug)]
pub enum DataPlaneRouting {}
impl DataPlaneRouting {
    /// `PRIVATE_IP`
    pub const PRIVATE_IP: Value_<DataPlaneRouting> = Value_::constant("PRIVATE_IP");
    /// `PUBLIC_IP`
    pub const PUBLIC_IP: Value_<DataPlaneRouting> = Value_::constant("PUBLIC_IP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataPlaneRouting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DRS::ReplicationConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
#[derive(Debug)]
pub enum DefaultLargeStagingDiskType {}
impl DefaultLargeStagingDiskType {
    /// `GP2`
    pub const GP2: Value_<DefaultLargeStagingDiskType> = Value_::constant("GP2");
    /// `GP3`
    pub const GP3: Value_<DefaultLargeStagingDiskType> = Value_::constant("GP3");
    /// `ST1`
    pub const ST1: Value_<DefaultLargeStagingDiskType> = Value_::constant("ST1");
    /// `AUTO`
    pub const AUTO: Value_<DefaultLargeStagingDiskType> = Value_::constant("AUTO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultLargeStagingDiskType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DRS::ReplicationConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
#[derive(Debug)]
pub enum EbsEncryption {}
impl EbsEncryption {
    /// `DEFAULT`
    pub const DEFAULT: Value_<EbsEncryption> = Value_::constant("DEFAULT");
    /// `CUSTOM`
    pub const CUSTOM: Value_<EbsEncryption> = Value_::constant("CUSTOM");
    /// `NONE`
    pub const NONE: Value_<EbsEncryption> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EbsEncryption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DRS::ReplicationConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
#[derive(Debug)]
pub enum InternetProtocol {}
impl InternetProtocol {
    /// `IPV4`
    pub const IPV4: Value_<InternetProtocol> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<InternetProtocol> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InternetProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DRS::ReplicationConfigurationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
#[derive(Debug)]
pub enum Units {}
impl Units {
    /// `MINUTE`
    pub const MINUTE: Value_<Units> = Value_::constant("MINUTE");
    /// `HOUR`
    pub const HOUR: Value_<Units> = Value_::constant("HOUR");
    /// `DAY`
    pub const DAY: Value_<Units> = Value_::constant("DAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Units> { Value_::from_node(value.into_node()) }
}
