// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Authorizer`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Authorizer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html)
#[must_use]
pub struct Authorizer<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Authorizer<Missing_<super::required::name>, Missing_<super::required::rest_api_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Authorizer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Authorizer<S0, S1, S2> {
    /// Sets `AuthType`.
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthType", value.into_node()); self }
    /// Sets `AuthorizerCredentials`.
    #[inline] pub fn authorizer_credentials(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerCredentials", value.into_node()); self }
    /// Sets `AuthorizerResultTtlInSeconds`.
    #[inline] pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AuthorizerResultTtlInSeconds", value.into_node()); self }
    /// Sets `AuthorizerUri`.
    #[inline] pub fn authorizer_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerUri", value.into_node()); self }
    /// Sets `IdentitySource`.
    #[inline] pub fn identity_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentitySource", value.into_node()); self }
    /// Sets `IdentityValidationExpression`.
    #[inline] pub fn identity_validation_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityValidationExpression", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Authorizer<Set_, S1, S2> { self.0.put("Name", value.into_node()); Authorizer(self.0, PhantomData_) }
    /// Sets `ProviderARNs`.
    #[inline] pub fn provider_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ProviderARNs", value.into_node()); self }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Authorizer<S0, Set_, S2> { self.0.put("RestApiId", value.into_node()); Authorizer(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Authorizer<S0, S1, Set_> { self.0.put("Type", value.into_node()); Authorizer(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Authorizer> for Authorizer<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Authorizer<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGateway::Authorizer";
    type Handle = AuthorizerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Authorizer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AuthorizerRef(Id_);
impl From<Id_> for AuthorizerRef { #[inline] fn from(id: Id_) -> Self { AuthorizerRef(id) } }
impl AsRef<Id_> for AuthorizerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AuthorizerRef {
    /// `Ref`: `AuthorizerId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AuthorizerId`
    #[inline] pub fn authorizer_id(&self) -> Value_<String> { self.0.attribute("AuthorizerId") }
}
