// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::ApiMapping`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::ApiMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html)
#[must_use]
pub struct ApiMapping<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApiMapping<Missing_<super::required::api_id>, Missing_<super::required::domain_name>, Missing_<super::required::stage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApiMapping<S0, S1, S2> {
    /// Sets `ApiId`. Required.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> ApiMapping<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); ApiMapping(self.0, PhantomData_) }
    /// Sets `ApiMappingKey`.
    #[inline] pub fn api_mapping_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiMappingKey", value.into_node()); self }
    /// Sets `DomainName`. Required. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> ApiMapping<S0, Set_, S2> { self.0.put("DomainName", value.into_node()); ApiMapping(self.0, PhantomData_) }
    /// Sets `Stage`. Required.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> ApiMapping<S0, S1, Set_> { self.0.put("Stage", value.into_node()); ApiMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApiMapping> for ApiMapping<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ApiMapping<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiMapping";
    type Handle = ApiMappingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiMapping`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiMappingRef(Id_);
impl From<Id_> for ApiMappingRef { #[inline] fn from(id: Id_) -> Self { ApiMappingRef(id) } }
impl AsRef<Id_> for ApiMappingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiMappingRef {
    /// `Ref`: `ApiMappingId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiMappingId`
    #[inline] pub fn api_mapping_id(&self) -> Value_<String> { self.0.attribute("ApiMappingId") }
}
