// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::Url`

use stanchion_template::generated::*;

/// `AWS::Lambda::Url`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
#[must_use]
pub struct Url<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Url<Missing_<super::required::auth_type>, Missing_<super::required::target_function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Url(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Url<S0, S1> {
    /// Sets `AuthType`. Required. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> Url<Set_, S1> { self.0.put("AuthType", value.into_node()); Url(self.0, PhantomData_) }
    /// Sets `Cors`.
    #[inline] pub fn cors(mut self, value: impl IntoValue_<Cors>) -> Self { self.0.put("Cors", value.into_node()); self }
    /// Sets `InvokeMode`. The values are constants of [`InvokeMode`].
    #[inline] pub fn invoke_mode(mut self, value: impl IntoValue_<InvokeMode>) -> Self { self.0.put("InvokeMode", value.into_node()); self }
    /// Sets `Qualifier`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Qualifier", value.into_node()); self }
    /// Sets `TargetFunctionArn`. Required. An update replaces the resource.
    #[inline] pub fn target_function_arn(mut self, value: impl IntoValue_<String>) -> Url<S0, Set_> { self.0.put("TargetFunctionArn", value.into_node()); Url(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Url> for Url<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Url<S0, S1> {
    const TYPE: &'static str = "AWS::Lambda::Url";
    type Handle = UrlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Url`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UrlRef(Id_);
impl From<Id_> for UrlRef { #[inline] fn from(id: Id_) -> Self { UrlRef(id) } }
impl AsRef<Id_> for UrlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UrlRef {
    /// `Ref`: `FunctionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FunctionArn`
    #[inline] pub fn function_arn(&self) -> Value_<String> { self.0.attribute("FunctionArn") }
    /// `Fn::GetAtt` `FunctionUrl`
    #[inline] pub fn function_url(&self) -> Value_<String> { self.0.attribute("FunctionUrl") }
}
/// `AWS::Lambda::Url.Cors`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-url-cors.html)
#[must_use]
pub struct Cors(Properties_);
impl Cors {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cors(Properties_::new()) }
}
impl Cors {
    /// Sets `AllowCredentials`.
    #[inline] pub fn allow_credentials(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowCredentials", value.into_node()); self }
    /// Sets `AllowHeaders`. 1 to 100 items.
    #[inline] pub fn allow_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowHeaders", value.into_node()); self }
    /// Sets `AllowMethods`. 1 to 6 items. The values are constants of [`AllowMethod`].
    #[inline] pub fn allow_methods(mut self, value: impl IntoValue_<Vec<AllowMethod>>) -> Self { self.0.put("AllowMethods", value.into_node()); self }
    /// Sets `AllowOrigins`. 1 to 100 items.
    #[inline] pub fn allow_origins(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowOrigins", value.into_node()); self }
    /// Sets `ExposeHeaders`. 1 to 100 items.
    #[inline] pub fn expose_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExposeHeaders", value.into_node()); self }
    /// Sets `MaxAge`. 0 to 86400.
    #[inline] pub fn max_age(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAge", value.into_node()); self }
}
impl IntoValue_<Cors> for Cors { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::Url`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<AuthType> = Value_::constant("AWS_IAM");
    /// `NONE`
    pub const NONE: Value_<AuthType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Url`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
#[derive(Debug)]
pub enum AllowMethod {}
impl AllowMethod {
    /// `GET`
    pub const GET: Value_<AllowMethod> = Value_::constant("GET");
    /// `PUT`
    pub const PUT: Value_<AllowMethod> = Value_::constant("PUT");
    /// `HEAD`
    pub const HEAD: Value_<AllowMethod> = Value_::constant("HEAD");
    /// `POST`
    pub const POST: Value_<AllowMethod> = Value_::constant("POST");
    /// `PATCH`
    pub const PATCH: Value_<AllowMethod> = Value_::constant("PATCH");
    /// `DELETE`
    pub const DELETE: Value_<AllowMethod> = Value_::constant("DELETE");
    /// `*`
    pub const STAR: Value_<AllowMethod> = Value_::constant("*");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Url`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
#[derive(Debug)]
pub enum InvokeMode {}
impl InvokeMode {
    /// `BUFFERED`
    pub const BUFFERED: Value_<InvokeMode> = Value_::constant("BUFFERED");
    /// `RESPONSE_STREAM`
    pub const RESPONSE_STREAM: Value_<InvokeMode> = Value_::constant("RESPONSE_STREAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InvokeMode> { Value_::from_node(value.into_node()) }
}
