// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::QuickResponse`

use stanchion_template::generated::*;

/// `AWS::Wisdom::QuickResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html)
#[must_use]
pub struct QuickResponse<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl QuickResponse<Missing_<super::required::content>, Missing_<super::required::knowledge_base_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuickResponse(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> QuickResponse<S0, S1, S2> {
    /// Sets `Channels`. The values are constants of [`ChannelType`].
    #[inline] pub fn channels(mut self, value: impl IntoValue_<Vec<ChannelType>>) -> Self { self.0.put("Channels", value.into_node()); self }
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<QuickResponseContentProvider>) -> QuickResponse<Set_, S1, S2> { self.0.put("Content", value.into_node()); QuickResponse(self.0, PhantomData_) }
    /// Sets `ContentType`.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GroupingConfiguration`.
    #[inline] pub fn grouping_configuration(mut self, value: impl IntoValue_<GroupingConfiguration>) -> Self { self.0.put("GroupingConfiguration", value.into_node()); self }
    /// Sets `IsActive`.
    #[inline] pub fn is_active(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsActive", value.into_node()); self }
    /// Sets `KnowledgeBaseArn`. Required. An update replaces the resource.
    #[inline] pub fn knowledge_base_arn(mut self, value: impl IntoValue_<String>) -> QuickResponse<S0, Set_, S2> { self.0.put("KnowledgeBaseArn", value.into_node()); QuickResponse(self.0, PhantomData_) }
    /// Sets `Language`. 2 to 5 characters.
    #[inline] pub fn language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Language", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> QuickResponse<S0, S1, Set_> { self.0.put("Name", value.into_node()); QuickResponse(self.0, PhantomData_) }
    /// Sets `ShortcutKey`. 1 to 100 characters.
    #[inline] pub fn shortcut_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShortcutKey", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<QuickResponse> for QuickResponse<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for QuickResponse<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Wisdom::QuickResponse";
    type Handle = QuickResponseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QuickResponse`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QuickResponseRef(Id_);
impl From<Id_> for QuickResponseRef { #[inline] fn from(id: Id_) -> Self { QuickResponseRef(id) } }
impl AsRef<Id_> for QuickResponseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QuickResponseRef {
    /// `Ref`: `QuickResponseArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Contents`
    #[inline] pub fn contents(&self) -> Value_<String> { self.0.attribute("Contents") }
    /// `Fn::GetAtt` `QuickResponseArn`
    #[inline] pub fn quick_response_arn(&self) -> Value_<String> { self.0.attribute("QuickResponseArn") }
    /// `Fn::GetAtt` `QuickResponseId`
    #[inline] pub fn quick_response_id(&self) -> Value_<String> { self.0.attribute("QuickResponseId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Wisdom::QuickResponse.QuickResponseContentProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-quickresponse-quickresponsecontentprovider.html)
#[must_use]
pub struct QuickResponseContentProvider(Properties_);
impl QuickResponseContentProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QuickResponseContentProvider(Properties_::new()) }
}
impl QuickResponseContentProvider {
    /// Sets `Content`. 1 to 4000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
}
impl IntoValue_<QuickResponseContentProvider> for QuickResponseContentProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::QuickResponse.GroupingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-quickresponse-groupingconfiguration.html)
#[must_use]
pub struct GroupingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GroupingConfiguration<Missing_<super::required::criteria>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GroupingConfiguration<S0, S1> {
    /// Sets `Criteria`. Required. 1 to 100 characters.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<String>) -> GroupingConfiguration<Set_, S1> { self.0.put("Criteria", value.into_node()); GroupingConfiguration(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> GroupingConfiguration<S0, Set_> { self.0.put("Values", value.into_node()); GroupingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GroupingConfiguration> for GroupingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::QuickResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html)
#[derive(Debug)]
pub enum ChannelType {}
impl ChannelType {
    /// `Chat`
    pub const CHAT: Value_<ChannelType> = Value_::constant("Chat");
    /// `Email`
    pub const EMAIL: Value_<ChannelType> = Value_::constant("Email");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChannelType> { Value_::from_node(value.into_node()) }
}
