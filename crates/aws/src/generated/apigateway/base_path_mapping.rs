// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::BasePathMapping`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::BasePathMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html)
#[must_use]
pub struct BasePathMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BasePathMapping<Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BasePathMapping(Properties_::new(), PhantomData_) }
}
impl<S0> BasePathMapping<S0> {
    /// Sets `BasePath`. An update replaces the resource.
    #[inline] pub fn base_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BasePath", value.into_node()); self }
    /// Sets `DomainName`. Required. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> BasePathMapping<Set_> { self.0.put("DomainName", value.into_node()); BasePathMapping(self.0, PhantomData_) }
    /// Sets `RestApiId`.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RestApiId", value.into_node()); self }
    /// Sets `Stage`.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stage", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BasePathMapping> for BasePathMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for BasePathMapping<S0> {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping";
    type Handle = BasePathMappingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BasePathMapping`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BasePathMappingRef(Id_);
impl From<Id_> for BasePathMappingRef { #[inline] fn from(id: Id_) -> Self { BasePathMappingRef(id) } }
impl AsRef<Id_> for BasePathMappingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BasePathMappingRef {
    /// `Ref`: `DomainName|BasePath`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
