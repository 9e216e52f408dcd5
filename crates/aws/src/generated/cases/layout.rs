// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::Layout`

use stanchion_template::generated::*;

/// `AWS::Cases::Layout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html)
#[must_use]
pub struct Layout<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Layout<Missing_<super::required::content>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Layout(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Layout<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<LayoutContent>) -> Layout<Set_, S1> { self.0.put("Content", value.into_node()); Layout(self.0, PhantomData_) }
    /// Sets `DomainId`. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Layout<S0, Set_> { self.0.put("Name", value.into_node()); Layout(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Layout> for Layout<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Layout<S0, S1> {
    const TYPE: &'static str = "AWS::Cases::Layout";
    type Handle = LayoutRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Layout`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LayoutRef(Id_);
impl From<Id_> for LayoutRef { #[inline] fn from(id: Id_) -> Self { LayoutRef(id) } }
impl AsRef<Id_> for LayoutRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LayoutRef {
    /// `Ref`: `LayoutArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `LayoutArn`
    #[inline] pub fn layout_arn(&self) -> Value_<String> { self.0.attribute("LayoutArn") }
    /// `Fn::GetAtt` `LayoutId`
    #[inline] pub fn layout_id(&self) -> Value_<String> { self.0.attribute("LayoutId") }
}
/// `AWS::Cases::Layout.FieldItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-fielditem.html)
#[must_use]
pub struct FieldItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldItem<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldItem(Properties_::new(), PhantomData_) }
}
impl<S0> FieldItem<S0> {
    /// Sets `Id`. Required. 1 to 500 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> FieldItem<Set_> { self.0.put("Id", value.into_node()); FieldItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldItem> for FieldItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Layout.FieldGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-fieldgroup.html)
#[must_use]
pub struct FieldGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldGroup<Missing_<super::required::fields>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldGroup(Properties_::new(), PhantomData_) }
}
impl<S0> FieldGroup<S0> {
    /// Sets `Fields`. Required. At most 220 items.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<FieldItem>>) -> FieldGroup<Set_> { self.0.put("Fields", value.into_node()); FieldGroup(self.0, PhantomData_) }
    /// Sets `Name`. At most 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FieldGroup> for FieldGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Layout.Section`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-section.html)
#[must_use]
pub struct Section(Properties_);
impl Section {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Section(Properties_::new()) }
}
impl Section {
    /// Sets `FieldGroup`.
    #[inline] pub fn field_group(mut self, value: impl IntoValue_<FieldGroup>) -> Self { self.0.put("FieldGroup", value.into_node()); self }
}
impl IntoValue_<Section> for Section { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Layout.LayoutSections`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-layoutsections.html)
#[must_use]
pub struct LayoutSections(Properties_);
impl LayoutSections {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LayoutSections(Properties_::new()) }
}
impl LayoutSections {
    /// Sets `Sections`. At most 1 item.
    #[inline] pub fn sections(mut self, value: impl IntoValue_<Vec<Section>>) -> Self { self.0.put("Sections", value.into_node()); self }
}
impl IntoValue_<LayoutSections> for LayoutSections { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Layout.BasicLayout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-basiclayout.html)
#[must_use]
pub struct BasicLayout(Properties_);
impl BasicLayout {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BasicLayout(Properties_::new()) }
}
impl BasicLayout {
    /// Sets `MoreInfo`.
    #[inline] pub fn more_info(mut self, value: impl IntoValue_<LayoutSections>) -> Self { self.0.put("MoreInfo", value.into_node()); self }
    /// Sets `TopPanel`.
    #[inline] pub fn top_panel(mut self, value: impl IntoValue_<LayoutSections>) -> Self { self.0.put("TopPanel", value.into_node()); self }
}
impl IntoValue_<BasicLayout> for BasicLayout { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::Layout.LayoutContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-layoutcontent.html)
#[must_use]
pub struct LayoutContent(Properties_);
impl LayoutContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LayoutContent(Properties_::new()) }
}
impl LayoutContent {
    /// Sets `Basic`.
    #[inline] pub fn basic(mut self, value: impl IntoValue_<BasicLayout>) -> Self { self.0.put("Basic", value.into_node()); self }
}
impl IntoValue_<LayoutContent> for LayoutContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
