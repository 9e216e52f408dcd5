// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::RequestValidator`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::RequestValidator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html)
#[must_use]
pub struct RequestValidator<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RequestValidator<Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RequestValidator(Properties_::new(), PhantomData_) }
}
impl<S0> RequestValidator<S0> {
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> RequestValidator<Set_> { self.0.put("RestApiId", value.into_node()); RequestValidator(self.0, PhantomData_) }
    /// Sets `ValidateRequestBody`.
    #[inline] pub fn validate_request_body(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ValidateRequestBody", value.into_node()); self }
    /// Sets `ValidateRequestParameters`.
    #[inline] pub fn validate_request_parameters(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ValidateRequestParameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RequestValidator> for RequestValidator<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RequestValidator<S0> {
    const TYPE: &'static str = "AWS::ApiGateway::RequestValidator";
    type Handle = RequestValidatorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RequestValidator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RequestValidatorRef(Id_);
impl From<Id_> for RequestValidatorRef { #[inline] fn from(id: Id_) -> Self { RequestValidatorRef(id) } }
impl AsRef<Id_> for RequestValidatorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RequestValidatorRef {
    /// `Ref`: `RequestValidatorId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RequestValidatorId`
    #[inline] pub fn request_validator_id(&self) -> Value_<String> { self.0.attribute("RequestValidatorId") }
}
