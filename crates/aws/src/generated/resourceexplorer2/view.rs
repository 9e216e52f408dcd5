// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceExplorer2::View`

use stanchion_template::generated::*;

/// `AWS::ResourceExplorer2::View`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html)
#[must_use]
pub struct View<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl View<Missing_<super::required::view_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { View(Properties_::new(), PhantomData_) }
}
impl<S0> View<S0> {
    /// Sets `Filters`.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<SearchFilter>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `IncludedProperties`.
    #[inline] pub fn included_properties(mut self, value: impl IntoValue_<Vec<IncludedProperty>>) -> Self { self.0.put("IncludedProperties", value.into_node()); self }
    /// Sets `Scope`. An update replaces the resource.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ViewName`. Required. An update replaces the resource.
    #[inline] pub fn view_name(mut self, value: impl IntoValue_<String>) -> View<Set_> { self.0.put("ViewName", value.into_node()); View(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<View> for View<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for View<S0> {
    const TYPE: &'static str = "AWS::ResourceExplorer2::View";
    type Handle = ViewRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`View`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ViewRef(Id_);
impl From<Id_> for ViewRef { #[inline] fn from(id: Id_) -> Self { ViewRef(id) } }
impl AsRef<Id_> for ViewRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ViewRef {
    /// `Ref`: `ViewArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ViewArn`
    #[inline] pub fn view_arn(&self) -> Value_<String> { self.0.attribute("ViewArn") }
}
/// `AWS::ResourceExplorer2::View.SearchFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourceexplorer2-view-searchfilter.html)
#[must_use]
pub struct SearchFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SearchFilter<Missing_<super::required::filter_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SearchFilter(Properties_::new(), PhantomData_) }
}
impl<S0> SearchFilter<S0> {
    /// Sets `FilterString`. Required. 0 to 2048 characters.
    #[inline] pub fn filter_string(mut self, value: impl IntoValue_<String>) -> SearchFilter<Set_> { self.0.put("FilterString", value.into_node()); SearchFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SearchFilter> for SearchFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResourceExplorer2::View.IncludedProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourceexplorer2-view-includedproperty.html)
#[must_use]
pub struct IncludedProperty<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IncludedProperty<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IncludedProperty(Properties_::new(), PhantomData_) }
}
impl<S0> IncludedProperty<S0> {
    /// Sets `Name`. Required. 1 to 1011 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IncludedProperty<Set_> { self.0.put("Name", value.into_node()); IncludedProperty(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IncludedProperty> for IncludedProperty<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
