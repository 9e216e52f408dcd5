// Made by `cargo xtask generate`; do not edit.
//! `AWS::MGN::NetworkMigrationDefinition`

use stanchion_template::generated::*;

/// `AWS::MGN::NetworkMigrationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html)
#[must_use]
pub struct NetworkMigrationDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl NetworkMigrationDefinition<Missing_<super::required::name>, Missing_<super::required::source_configurations>, Missing_<super::required::target_network>, Missing_<super::required::target_s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkMigrationDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> NetworkMigrationDefinition<S0, S1, S2, S3> {
    /// Sets `Description`. 0 to 600 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> NetworkMigrationDefinition<Set_, S1, S2, S3> { self.0.put("Name", value.into_node()); NetworkMigrationDefinition(self.0, PhantomData_) }
    /// Sets `ScopeTags`.
    #[inline] pub fn scope_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ScopeTags", value.into_node()); self }
    /// Sets `SourceConfigurations`. Required. 0 to 2 items.
    #[inline] pub fn source_configurations(mut self, value: impl IntoValue_<Vec<SourceConfiguration>>) -> NetworkMigrationDefinition<S0, Set_, S2, S3> { self.0.put("SourceConfigurations", value.into_node()); NetworkMigrationDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetDeployment`. The values are constants of [`TargetDeployment`].
    #[inline] pub fn target_deployment(mut self, value: impl IntoValue_<TargetDeployment>) -> Self { self.0.put("TargetDeployment", value.into_node()); self }
    /// Sets `TargetNetwork`. Required.
    #[inline] pub fn target_network(mut self, value: impl IntoValue_<TargetNetwork>) -> NetworkMigrationDefinition<S0, S1, Set_, S3> { self.0.put("TargetNetwork", value.into_node()); NetworkMigrationDefinition(self.0, PhantomData_) }
    /// Sets `TargetS3Configuration`. Required.
    #[inline] pub fn target_s3_configuration(mut self, value: impl IntoValue_<TargetS3Configuration>) -> NetworkMigrationDefinition<S0, S1, S2, Set_> { self.0.put("TargetS3Configuration", value.into_node()); NetworkMigrationDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<NetworkMigrationDefinition> for NetworkMigrationDefinition<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for NetworkMigrationDefinition<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MGN::NetworkMigrationDefinition";
    type Handle = NetworkMigrationDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkMigrationDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkMigrationDefinitionRef(Id_);
impl From<Id_> for NetworkMigrationDefinitionRef { #[inline] fn from(id: Id_) -> Self { NetworkMigrationDefinitionRef(id) } }
impl AsRef<Id_> for NetworkMigrationDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkMigrationDefinitionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `NetworkMigrationDefinitionID`
    #[inline] pub fn network_migration_definition_id(&self) -> Value_<String> { self.0.attribute("NetworkMigrationDefinitionID") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::MGN::NetworkMigrationDefinition.SourceS3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-sources3configuration.html)
#[must_use]
pub struct SourceS3Configuration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SourceS3Configuration<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_bucket_owner>, Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceS3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SourceS3Configuration<S0, S1, S2> {
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> SourceS3Configuration<Set_, S1, S2> { self.0.put("S3Bucket", value.into_node()); SourceS3Configuration(self.0, PhantomData_) }
    /// Sets `S3BucketOwner`. Required. Exactly 12 characters.
    #[inline] pub fn s3_bucket_owner(mut self, value: impl IntoValue_<String>) -> SourceS3Configuration<S0, Set_, S2> { self.0.put("S3BucketOwner", value.into_node()); SourceS3Configuration(self.0, PhantomData_) }
    /// Sets `S3Key`. Required.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> SourceS3Configuration<S0, S1, Set_> { self.0.put("S3Key", value.into_node()); SourceS3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SourceS3Configuration> for SourceS3Configuration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::NetworkMigrationDefinition.SourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-sourceconfiguration.html)
#[must_use]
pub struct SourceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceConfiguration<Missing_<super::required::source_environment>, Missing_<super::required::source_s3_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceConfiguration<S0, S1> {
    /// Sets `SourceEnvironment`. Required. The values are constants of [`SourceEnvironment`].
    #[inline] pub fn source_environment(mut self, value: impl IntoValue_<SourceEnvironment>) -> SourceConfiguration<Set_, S1> { self.0.put("SourceEnvironment", value.into_node()); SourceConfiguration(self.0, PhantomData_) }
    /// Sets `SourceS3Configuration`. Required.
    #[inline] pub fn source_s3_configuration(mut self, value: impl IntoValue_<SourceS3Configuration>) -> SourceConfiguration<S0, Set_> { self.0.put("SourceS3Configuration", value.into_node()); SourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceConfiguration> for SourceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::NetworkMigrationDefinition.TargetNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-targetnetwork.html)
#[must_use]
pub struct TargetNetwork<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetNetwork<Missing_<super::required::topology>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetNetwork(Properties_::new(), PhantomData_) }
}
impl<S0> TargetNetwork<S0> {
    /// Sets `InboundCidr`. 9 to 18 characters.
    #[inline] pub fn inbound_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InboundCidr", value.into_node()); self }
    /// Sets `InspectionCidr`. 9 to 18 characters.
    #[inline] pub fn inspection_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InspectionCidr", value.into_node()); self }
    /// Sets `OutboundCidr`. 9 to 18 characters.
    #[inline] pub fn outbound_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutboundCidr", value.into_node()); self }
    /// Sets `Topology`. Required. The values are constants of [`Topology`].
    #[inline] pub fn topology(mut self, value: impl IntoValue_<Topology>) -> TargetNetwork<Set_> { self.0.put("Topology", value.into_node()); TargetNetwork(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetNetwork> for TargetNetwork<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MGN::NetworkMigrationDefinition.TargetS3Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-targets3configuration.html)
#[must_use]
pub struct TargetS3Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetS3Configuration<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_bucket_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetS3Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetS3Configuration<S0, S1> {
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> TargetS3Configuration<Set_, S1> { self.0.put("S3Bucket", value.into_node()); TargetS3Configuration(self.0, PhantomData_) }
    /// Sets `S3BucketOwner`. Required. Exactly 12 characters.
    #[inline] pub fn s3_bucket_owner(mut self, value: impl IntoValue_<String>) -> TargetS3Configuration<S0, Set_> { self.0.put("S3BucketOwner", value.into_node()); TargetS3Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetS3Configuration> for TargetS3Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MGN::NetworkMigrationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html)
#[derive(Debug)]
pub enum SourceEnvironment {}
impl SourceEnvironment {
    /// `NSX`
    pub const NSX: Value_<SourceEnvironment> = Value_::constant("NSX");
    /// `VSPHERE`
    pub const VSPHERE: Value_<SourceEnvironment> = Value_::constant("VSPHERE");
    /// `FORTIGATE_FIREWALL`
    pub const FORTIGATE_FIREWALL: Value_<SourceEnvironment> = Value_::constant("FORTIGATE_FIREWALL");
    /// `PALO_ALTO_FIREWALL`
    pub const PALO_ALTO_FIREWALL: Value_<SourceEnvironment> = Value_::constant("PALO_ALTO_FIREWALL");
    /// `CISCO_ACI`
    pub const CISCO_ACI: Value_<SourceEnvironment> = Value_::constant("CISCO_ACI");
    /// `LOGICAL_MODEL`
    pub const LOGICAL_MODEL: Value_<SourceEnvironment> = Value_::constant("LOGICAL_MODEL");
    /// `MODELIZE_IT`
    pub const MODELIZE_IT: Value_<SourceEnvironment> = Value_::constant("MODELIZE_IT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceEnvironment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::NetworkMigrationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html)
#[derive(Debug)]
pub enum TargetDeployment {}
impl TargetDeployment {
    /// `SINGLE_ACCOUNT`
    pub const SINGLE_ACCOUNT: Value_<TargetDeployment> = Value_::constant("SINGLE_ACCOUNT");
    /// `MULTI_ACCOUNT`
    pub const MULTI_ACCOUNT: Value_<TargetDeployment> = Value_::constant("MULTI_ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetDeployment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MGN::NetworkMigrationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html)
#[derive(Debug)]
pub enum Topology {}
impl Topology {
    /// `ISOLATED_VPC`
    pub const ISOLATED_VPC: Value_<Topology> = Value_::constant("ISOLATED_VPC");
    /// `HUB_AND_SPOKE`
    pub const HUB_AND_SPOKE: Value_<Topology> = Value_::constant("HUB_AND_SPOKE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Topology> { Value_::from_node(value.into_node()) }
}
