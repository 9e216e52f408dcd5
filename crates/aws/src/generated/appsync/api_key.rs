// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::ApiKey`

use stanchion_template::generated::*;

/// `AWS::AppSync::ApiKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html)
#[must_use]
pub struct ApiKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiKey<Missing_<super::required::api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiKey(Properties_::new(), PhantomData_) }
}
impl<S0> ApiKey<S0> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> ApiKey<Set_> { self.0.put("ApiId", value.into_node()); ApiKey(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Expires`.
    #[inline] pub fn expires(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Expires", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApiKey> for ApiKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ApiKey<S0> {
    const TYPE: &'static str = "AWS::AppSync::ApiKey";
    type Handle = ApiKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiKeyRef(Id_);
impl From<Id_> for ApiKeyRef { #[inline] fn from(id: Id_) -> Self { ApiKeyRef(id) } }
impl AsRef<Id_> for ApiKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiKeyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiKey`
    #[inline] pub fn api_key(&self) -> Value_<String> { self.0.attribute("ApiKey") }
    /// `Fn::GetAtt` `ApiKeyId`
    #[inline] pub fn api_key_id(&self) -> Value_<String> { self.0.attribute("ApiKeyId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
