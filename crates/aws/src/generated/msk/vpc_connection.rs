// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::VpcConnection`

use stanchion_template::generated::*;

/// `AWS::MSK::VpcConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html)
#[must_use]
pub struct VpcConnection<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl VpcConnection<Missing_<super::required::authentication>, Missing_<super::required::client_subnets>, Missing_<super::required::security_groups>, Missing_<super::required::target_cluster_arn>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> VpcConnection<S0, S1, S2, S3, S4> {
    /// Sets `Authentication`. Required. 3 to 10 characters. An update replaces the resource. The values are constants of [`Authentication`].
    #[inline] pub fn authentication(mut self, value: impl IntoValue_<Authentication>) -> VpcConnection<Set_, S1, S2, S3, S4> { self.0.put("Authentication", value.into_node()); VpcConnection(self.0, PhantomData_) }
    /// Sets `ClientSubnets`. Required. An update replaces the resource.
    #[inline] pub fn client_subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConnection<S0, Set_, S2, S3, S4> { self.0.put("ClientSubnets", value.into_node()); VpcConnection(self.0, PhantomData_) }
    /// Sets `SecurityGroups`. Required. An update replaces the resource.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConnection<S0, S1, Set_, S3, S4> { self.0.put("SecurityGroups", value.into_node()); VpcConnection(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetClusterArn`. Required. An update replaces the resource.
    #[inline] pub fn target_cluster_arn(mut self, value: impl IntoValue_<String>) -> VpcConnection<S0, S1, S2, Set_, S4> { self.0.put("TargetClusterArn", value.into_node()); VpcConnection(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcConnection<S0, S1, S2, S3, Set_> { self.0.put("VpcId", value.into_node()); VpcConnection(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<VpcConnection> for VpcConnection<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for VpcConnection<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::MSK::VpcConnection";
    type Handle = VpcConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcConnectionRef(Id_);
impl From<Id_> for VpcConnectionRef { #[inline] fn from(id: Id_) -> Self { VpcConnectionRef(id) } }
impl AsRef<Id_> for VpcConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcConnectionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::MSK::VpcConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html)
#[derive(Debug)]
pub enum Authentication {}
impl Authentication {
    /// `SASL_IAM`
    pub const SASL_IAM: Value_<Authentication> = Value_::constant("SASL_IAM");
    /// `SASL_SCRAM`
    pub const SASL_SCRAM: Value_<Authentication> = Value_::constant("SASL_SCRAM");
    /// `TLS`
    pub const TLS: Value_<Authentication> = Value_::constant("TLS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Authentication> { Value_::from_node(value.into_node()) }
}
