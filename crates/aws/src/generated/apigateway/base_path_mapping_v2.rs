// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::BasePathMappingV2`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::BasePathMappingV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html)
#[must_use]
pub struct BasePathMappingV2<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BasePathMappingV2<Missing_<super::required::domain_name_arn>, Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasePathMappingV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BasePathMappingV2<S0, S1> {
    /// Sets `BasePath`. An update replaces the resource.
    #[inline] pub fn base_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasePath", value.into_node()); self }
    /// Sets `DomainNameArn`. Required. An update replaces the resource.
    #[inline] pub fn domain_name_arn(mut self, value: impl IntoValue_<String>) -> BasePathMappingV2<Set_, S1> { self.0.put("DomainNameArn", value.into_node()); BasePathMappingV2(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> BasePathMappingV2<S0, Set_> { self.0.put("RestApiId", value.into_node()); BasePathMappingV2(self.0, PhantomData_) }
    /// Sets `Stage`.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stage", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BasePathMappingV2> for BasePathMappingV2<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BasePathMappingV2<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2";
    type Handle = BasePathMappingV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BasePathMappingV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BasePathMappingV2Ref(Id_);
impl From<Id_> for BasePathMappingV2Ref { #[inline] fn from(id: Id_) -> Self { BasePathMappingV2Ref(id) } }
impl AsRef<Id_> for BasePathMappingV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BasePathMappingV2Ref {
    /// `Ref`: `BasePathMappingArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BasePathMappingArn`
    #[inline] pub fn base_path_mapping_arn(&self) -> Value_<String> { self.0.attribute("BasePathMappingArn") }
}
