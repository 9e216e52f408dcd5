// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryControl::Cluster`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryControl::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Cluster<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0> Cluster<S0> {
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Cluster<Set_> { self.0.put("Name", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `NetworkType`. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Cluster> for Cluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Cluster<S0> {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterArn`
    #[inline] pub fn cluster_arn(&self) -> Value_<String> { self.0.attribute("ClusterArn") }
    /// `Fn::GetAtt` `ClusterEndpoints`
    #[inline] pub fn cluster_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("ClusterEndpoints") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::Route53RecoveryControl::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html)
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
