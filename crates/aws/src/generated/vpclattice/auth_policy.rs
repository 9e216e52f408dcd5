// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::AuthPolicy`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::AuthPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html)
#[must_use]
pub struct AuthPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AuthPolicy<Missing_<super::required::policy>, Missing_<super::required::resource_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AuthPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AuthPolicy<S0, S1> {
    /// Sets `Policy`. Required. At most 36864 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> AuthPolicy<Set_, S1> { self.0.put("Policy", value.into_node()); AuthPolicy(self.0, PhantomData_) }
    /// Sets `ResourceIdentifier`. Required. 17 to 200 characters. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> AuthPolicy<S0, Set_> { self.0.put("ResourceIdentifier", value.into_node()); AuthPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AuthPolicy> for AuthPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AuthPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::VpcLattice::AuthPolicy";
    type Handle = AuthPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AuthPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AuthPolicyRef(Id_);
impl From<Id_> for AuthPolicyRef { #[inline] fn from(id: Id_) -> Self { AuthPolicyRef(id) } }
impl AsRef<Id_> for AuthPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AuthPolicyRef {
    /// `Ref`: `ResourceIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
