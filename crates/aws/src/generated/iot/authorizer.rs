// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Authorizer`

use stanchion_template::generated::*;

/// `AWS::IoT::Authorizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html)
#[must_use]
pub struct Authorizer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Authorizer<Missing_<super::required::authorizer_function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Authorizer(Properties_::new(), PhantomData_) }
}
impl<S0> Authorizer<S0> {
    /// Sets `AuthorizerFunctionArn`. Required. 0 to 2048 characters.
    #[inline] pub fn authorizer_function_arn(mut self, value: impl IntoValue_<String>) -> Authorizer<Set_> { self.0.put("AuthorizerFunctionArn", value.into_node()); Authorizer(self.0, PhantomData_) }
    /// Sets `AuthorizerName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn authorizer_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerName", value.into_node()); self }
    /// Sets `EnableCachingForHttp`.
    #[inline] pub fn enable_caching_for_http(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableCachingForHttp", value.into_node()); self }
    /// Sets `SigningDisabled`. An update replaces the resource.
    #[inline] pub fn signing_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SigningDisabled", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TokenKeyName`. 1 to 128 characters.
    #[inline] pub fn token_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TokenKeyName", value.into_node()); self }
    /// Sets `TokenSigningPublicKeys`.
    #[inline] pub fn token_signing_public_keys(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("TokenSigningPublicKeys", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Authorizer> for Authorizer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Authorizer<S0> {
    const TYPE: &'static str = "AWS::IoT::Authorizer";
    type Handle = AuthorizerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Authorizer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AuthorizerRef(Id_);
impl From<Id_> for AuthorizerRef { #[inline] fn from(id: Id_) -> Self { AuthorizerRef(id) } }
impl AsRef<Id_> for AuthorizerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AuthorizerRef {
    /// `Ref`: `AuthorizerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::IoT::Authorizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
