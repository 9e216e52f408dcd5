// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::ServiceNetwork`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::ServiceNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html)
#[must_use]
pub struct ServiceNetwork(Properties_);
impl ServiceNetwork {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNetwork(Properties_::new()) }
}
impl ServiceNetwork {
    /// Sets `AuthType`. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> Self { self.0.put("AuthType", value.into_node()); self }
    /// Sets `Name`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SharingConfig`. An update replaces the resource.
    #[inline] pub fn sharing_config(mut self, value: impl IntoValue_<SharingConfig>) -> Self { self.0.put("SharingConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ServiceNetwork> for ServiceNetwork { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceNetwork {
    const TYPE: &'static str = "AWS::VpcLattice::ServiceNetwork";
    type Handle = ServiceNetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceNetwork`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceNetworkRef(Id_);
impl From<Id_> for ServiceNetworkRef { #[inline] fn from(id: Id_) -> Self { ServiceNetworkRef(id) } }
impl AsRef<Id_> for ServiceNetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceNetworkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
}
/// `AWS::VpcLattice::ServiceNetwork.SharingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetwork-sharingconfig.html)
#[must_use]
pub struct SharingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SharingConfig<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SharingConfig<S0> {
    /// Sets `enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> SharingConfig<Set_> { self.0.put("enabled", value.into_node()); SharingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SharingConfig> for SharingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::ServiceNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `NONE`
    pub const NONE: Value_<AuthType> = Value_::constant("NONE");
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthType> = Value_::constant("AWS_IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
