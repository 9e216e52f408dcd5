// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceGroups::Group`

use stanchion_template::generated::*;

/// `AWS::ResourceGroups::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html)
#[must_use]
pub struct Group<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Group<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Group(Properties_::new(), PhantomData_) }
}
impl<S0> Group<S0> {
    /// Sets `Configuration`. 0 to 2 items.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Vec<ConfigurationItem>>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Group<Set_> { self.0.put("Name", value.into_node()); Group(self.0, PhantomData_) }
    /// Sets `ResourceQuery`.
    #[inline] pub fn resource_query(mut self, value: impl IntoValue_<ResourceQuery>) -> Self { self.0.put("ResourceQuery", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Group> for Group<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Group<S0> {
    const TYPE: &'static str = "AWS::ResourceGroups::Group";
    type Handle = GroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Group`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupRef(Id_);
impl From<Id_> for GroupRef { #[inline] fn from(id: Id_) -> Self { GroupRef(id) } }
impl AsRef<Id_> for GroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ResourceGroups::Group.ConfigurationParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-configurationparameter.html)
#[must_use]
pub struct ConfigurationParameter(Properties_);
impl ConfigurationParameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationParameter(Properties_::new()) }
}
impl ConfigurationParameter {
    /// Sets `Name`. 1 to 80 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<ConfigurationParameter> for ConfigurationParameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResourceGroups::Group.ConfigurationItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-configurationitem.html)
#[must_use]
pub struct ConfigurationItem(Properties_);
impl ConfigurationItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationItem(Properties_::new()) }
}
impl ConfigurationItem {
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<ConfigurationParameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Type`. 0 to 40 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ConfigurationItem> for ConfigurationItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResourceGroups::Group.TagFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-tagfilter.html)
#[must_use]
pub struct TagFilter(Properties_);
impl TagFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagFilter(Properties_::new()) }
}
impl TagFilter {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<TagFilter> for TagFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResourceGroups::Group.Query`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-query.html)
#[must_use]
pub struct Query(Properties_);
impl Query {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Query(Properties_::new()) }
}
impl Query {
    /// Sets `ResourceTypeFilters`.
    #[inline] pub fn resource_type_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypeFilters", value.into_node()); self }
    /// Sets `StackIdentifier`.
    #[inline] pub fn stack_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StackIdentifier", value.into_node()); self }
    /// Sets `TagFilters`.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<TagFilter>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
}
impl IntoValue_<Query> for Query { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResourceGroups::Group.ResourceQuery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-resourcequery.html)
#[must_use]
pub struct ResourceQuery(Properties_);
impl ResourceQuery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceQuery(Properties_::new()) }
}
impl ResourceQuery {
    /// Sets `Query`. 0 to 4096 characters.
    #[inline] pub fn query(mut self, value: impl IntoValue_<Query>) -> Self { self.0.put("Query", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ResourceQuery> for ResourceQuery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ResourceGroups::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `TAG_FILTERS_1_0`
    pub const TAG_FILTERS_1_0: Value_<Type> = Value_::constant("TAG_FILTERS_1_0");
    /// `CLOUDFORMATION_STACK_1_0`
    pub const CLOUDFORMATION_STACK_1_0: Value_<Type> = Value_::constant("CLOUDFORMATION_STACK_1_0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
