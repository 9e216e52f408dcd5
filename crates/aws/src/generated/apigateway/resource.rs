// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Resource`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html)
#[must_use]
pub struct Resource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Resource<Missing_<super::required::parent_id>, Missing_<super::required::path_part>, Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Resource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Resource<S0, S1, S2> {
    /// Sets `ParentId`. Required. An update replaces the resource.
    #[inline] pub fn parent_id(mut self, value: impl IntoValue_<String>) -> Resource<Set_, S1, S2> { self.0.put("ParentId", value.into_node()); Resource(self.0, PhantomData_) }
    /// Sets `PathPart`. Required. An update replaces the resource.
    #[inline] pub fn path_part(mut self, value: impl IntoValue_<String>) -> Resource<S0, Set_, S2> { self.0.put("PathPart", value.into_node()); Resource(self.0, PhantomData_) }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Resource<S0, S1, Set_> { self.0.put("RestApiId", value.into_node()); Resource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Resource> for Resource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Resource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGateway::Resource";
    type Handle = ResourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Resource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceRef(Id_);
impl From<Id_> for ResourceRef { #[inline] fn from(id: Id_) -> Self { ResourceRef(id) } }
impl AsRef<Id_> for ResourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceRef {
    /// `Ref`: `ResourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceId`
    #[inline] pub fn resource_id(&self) -> Value_<String> { self.0.attribute("ResourceId") }
}
