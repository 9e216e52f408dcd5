// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsGuru::ResourceCollection`

use stanchion_template::generated::*;

/// `AWS::DevOpsGuru::ResourceCollection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html)
#[must_use]
pub struct ResourceCollection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceCollection<Missing_<super::required::resource_collection_filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceCollection(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceCollection<S0> {
    /// Sets `ResourceCollectionFilter`. Required.
    #[inline] pub fn resource_collection_filter(mut self, value: impl IntoValue_<ResourceCollectionFilter>) -> ResourceCollection<Set_> { self.0.put("ResourceCollectionFilter", value.into_node()); ResourceCollection(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceCollection> for ResourceCollection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResourceCollection<S0> {
    const TYPE: &'static str = "AWS::DevOpsGuru::ResourceCollection";
    type Handle = ResourceCollectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceCollection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceCollectionRef(Id_);
impl From<Id_> for ResourceCollectionRef { #[inline] fn from(id: Id_) -> Self { ResourceCollectionRef(id) } }
impl AsRef<Id_> for ResourceCollectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceCollectionRef {
    /// `Ref`: `ResourceCollectionType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceCollectionType`
    #[inline] pub fn resource_collection_type(&self) -> Value_<String> { self.0.attribute("ResourceCollectionType") }
}
/// `AWS::DevOpsGuru::ResourceCollection.CloudFormationCollectionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-resourcecollection-cloudformationcollectionfilter.html)
#[must_use]
pub struct CloudFormationCollectionFilter(Properties_);
impl CloudFormationCollectionFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudFormationCollectionFilter(Properties_::new()) }
}
impl CloudFormationCollectionFilter {
    /// Sets `StackNames`. 1 to 1000 items.
    #[inline] pub fn stack_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StackNames", value.into_node()); self }
}
impl IntoValue_<CloudFormationCollectionFilter> for CloudFormationCollectionFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsGuru::ResourceCollection.TagCollection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-resourcecollection-tagcollection.html)
#[must_use]
pub struct TagCollection(Properties_);
impl TagCollection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagCollection(Properties_::new()) }
}
impl TagCollection {
    /// Sets `AppBoundaryKey`. 1 to 128 characters.
    #[inline] pub fn app_boundary_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppBoundaryKey", value.into_node()); self }
    /// Sets `TagValues`. 1 to 1000 items.
    #[inline] pub fn tag_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TagValues", value.into_node()); self }
}
impl IntoValue_<TagCollection> for TagCollection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsGuru::ResourceCollection.ResourceCollectionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-resourcecollection-resourcecollectionfilter.html)
#[must_use]
pub struct ResourceCollectionFilter(Properties_);
impl ResourceCollectionFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceCollectionFilter(Properties_::new()) }
}
impl ResourceCollectionFilter {
    /// Sets `CloudFormation`.
    #[inline] pub fn cloud_formation(mut self, value: impl IntoValue_<CloudFormationCollectionFilter>) -> Self { self.0.put("CloudFormation", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<TagCollection>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ResourceCollectionFilter> for ResourceCollectionFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
