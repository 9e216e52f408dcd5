// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::ApiDestination`

use stanchion_template::generated::*;

/// `AWS::Events::ApiDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html)
#[must_use]
pub struct ApiDestination<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApiDestination<Missing_<super::required::connection_arn>, Missing_<super::required::http_method>, Missing_<super::required::invocation_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApiDestination<S0, S1, S2> {
    /// Sets `ConnectionArn`. Required. 1 to 1600 characters.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> ApiDestination<Set_, S1, S2> { self.0.put("ConnectionArn", value.into_node()); ApiDestination(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HttpMethod`. Required. The values are constants of [`HttpMethod`].
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<HttpMethod>) -> ApiDestination<S0, Set_, S2> { self.0.put("HttpMethod", value.into_node()); ApiDestination(self.0, PhantomData_) }
    /// Sets `InvocationEndpoint`. Required. 1 to 2048 characters.
    #[inline] pub fn invocation_endpoint(mut self, value: impl IntoValue_<String>) -> ApiDestination<S0, S1, Set_> { self.0.put("InvocationEndpoint", value.into_node()); ApiDestination(self.0, PhantomData_) }
    /// Sets `InvocationRateLimitPerSecond`. At least 1.
    #[inline] pub fn invocation_rate_limit_per_second(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InvocationRateLimitPerSecond", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApiDestination> for ApiDestination<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ApiDestination<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Events::ApiDestination";
    type Handle = ApiDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiDestinationRef(Id_);
impl From<Id_> for ApiDestinationRef { #[inline] fn from(id: Id_) -> Self { ApiDestinationRef(id) } }
impl AsRef<Id_> for ApiDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiDestinationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ArnForPolicy`
    #[inline] pub fn arn_for_policy(&self) -> Value_<String> { self.0.attribute("ArnForPolicy") }
}
/// Values of `AWS::Events::ApiDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html)
#[derive(Debug)]
pub enum HttpMethod {}
impl HttpMethod {
    /// `GET`
    pub const GET: Value_<HttpMethod> = Value_::constant("GET");
    /// `HEAD`
    pub const HEAD: Value_<HttpMethod> = Value_::constant("HEAD");
    /// `POST`
    pub const POST: Value_<HttpMethod> = Value_::constant("POST");
    /// `OPTIONS`
    pub const OPTIONS: Value_<HttpMethod> = Value_::constant("OPTIONS");
    /// `PUT`
    pub const PUT: Value_<HttpMethod> = Value_::constant("PUT");
    /// `DELETE`
    pub const DELETE: Value_<HttpMethod> = Value_::constant("DELETE");
    /// `PATCH`
    pub const PATCH: Value_<HttpMethod> = Value_::constant("PATCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpMethod> { Value_::from_node(value.into_node()) }
}
