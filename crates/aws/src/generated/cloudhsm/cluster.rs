// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudHSM::Cluster`

use stanchion_template::generated::*;

/// `AWS::CloudHSM::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Cluster<Missing_<super::required::hsm_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0> Cluster<S0> {
    /// Sets `BackupRetentionPolicy`.
    #[inline] pub fn backup_retention_policy(mut self, value: impl IntoValue_<BackupRetentionPolicy>) -> Self { self.0.put("BackupRetentionPolicy", value.into_node()); self }
    /// Sets `HsmType`. Required. At most 32 characters. An update replaces the resource.
    #[inline] pub fn hsm_type(mut self, value: impl IntoValue_<String>) -> Cluster<Set_> { self.0.put("HsmType", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `Mode`. An update replaces the resource. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `SubnetIds`. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Cluster> for Cluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Cluster<S0> {
    const TYPE: &'static str = "AWS::CloudHSM::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BackupPolicy`
    #[inline] pub fn backup_policy(&self) -> Value_<String> { self.0.attribute("BackupPolicy") }
    /// `Fn::GetAtt` `ClusterId`
    #[inline] pub fn cluster_id(&self) -> Value_<String> { self.0.attribute("ClusterId") }
    /// `Fn::GetAtt` `SecurityGroup`
    #[inline] pub fn security_group(&self) -> Value_<String> { self.0.attribute("SecurityGroup") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `SubnetMapping`
    #[inline] pub fn subnet_mapping(&self) -> Value_<String> { self.0.attribute("SubnetMapping") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::CloudHSM::Cluster.BackupRetentionPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
#[must_use]
pub struct BackupRetentionPolicy(Properties_);
impl BackupRetentionPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BackupRetentionPolicy(Properties_::new()) }
}
impl BackupRetentionPolicy {
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. 1 to 3 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<BackupRetentionPolicy> for BackupRetentionPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudHSM::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `DAYS`
    pub const DAYS: Value_<Type> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudHSM::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `FIPS`
    pub const FIPS: Value_<Mode> = Value_::constant("FIPS");
    /// `NON_FIPS`
    pub const NON_FIPS: Value_<Mode> = Value_::constant("NON_FIPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudHSM::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4`
    pub const IPV4: Value_<NetworkType> = Value_::constant("IPV4");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<NetworkType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
