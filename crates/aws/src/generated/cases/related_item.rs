// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::RelatedItem`

use stanchion_template::generated::*;

/// `AWS::Cases::RelatedItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html)
#[must_use]
pub struct RelatedItem<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl RelatedItem<Missing_<super::required::case_id>, Missing_<super::required::content>, Missing_<super::required::domain_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelatedItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> RelatedItem<S0, S1, S2, S3> {
    /// Sets `CaseId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn case_id(mut self, value: impl IntoValue_<String>) -> RelatedItem<Set_, S1, S2, S3> { self.0.put("CaseId", value.into_node()); RelatedItem(self.0, PhantomData_) }
    /// Sets `Content`. Required. An update replaces the resource.
    #[inline] pub fn content(mut self, value: impl IntoValue_<RelatedItemContent>) -> RelatedItem<S0, Set_, S2, S3> { self.0.put("Content", value.into_node()); RelatedItem(self.0, PhantomData_) }
    /// Sets `DomainId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> RelatedItem<S0, S1, Set_, S3> { self.0.put("DomainId", value.into_node()); RelatedItem(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> RelatedItem<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); RelatedItem(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<RelatedItem> for RelatedItem<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for RelatedItem<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Cases::RelatedItem";
    type Handle = RelatedItemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RelatedItem`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RelatedItemRef(Id_);
impl From<Id_> for RelatedItemRef { #[inline] fn from(id: Id_) -> Self { RelatedItemRef(id) } }
impl AsRef<Id_> for RelatedItemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RelatedItemRef {
    /// `Ref`: `RelatedItemArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RelatedItemArn`
    #[inline] pub fn related_item_arn(&self) -> Value_<String> { self.0.attribute("RelatedItemArn") }
    /// `Fn::GetAtt` `RelatedItemId`
    #[inline] pub fn related_item_id(&self) -> Value_<String> { self.0.attribute("RelatedItemId") }
}
/// `AWS::Cases::RelatedItem.CommentContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-relateditem-commentcontent.html)
#[must_use]
pub struct CommentContent<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CommentContent<Missing_<super::required::body>, Missing_<super::required::content_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CommentContent(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CommentContent<S0, S1> {
    /// Sets `Body`. Required. 1 to 15000 characters.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> CommentContent<Set_, S1> { self.0.put("Body", value.into_node()); CommentContent(self.0, PhantomData_) }
    /// Sets `ContentType`. Required. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> CommentContent<S0, Set_> { self.0.put("ContentType", value.into_node()); CommentContent(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CommentContent> for CommentContent<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cases::RelatedItem.RelatedItemContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-relateditem-relateditemcontent.html)
#[must_use]
pub struct RelatedItemContent(Properties_);
impl RelatedItemContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelatedItemContent(Properties_::new()) }
}
impl RelatedItemContent {
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<CommentContent>) -> Self { self.0.put("Comment", value.into_node()); self }
}
impl IntoValue_<RelatedItemContent> for RelatedItemContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cases::RelatedItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `Text/Plain`
    pub const TEXT_PLAIN: Value_<ContentType> = Value_::constant("Text/Plain");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cases::RelatedItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `Contact`
    pub const CONTACT: Value_<Type> = Value_::constant("Contact");
    /// `Comment`
    pub const COMMENT: Value_<Type> = Value_::constant("Comment");
    /// `File`
    pub const FILE: Value_<Type> = Value_::constant("File");
    /// `Sla`
    pub const SLA: Value_<Type> = Value_::constant("Sla");
    /// `ConnectCase`
    pub const CONNECT_CASE: Value_<Type> = Value_::constant("ConnectCase");
    /// `Custom`
    pub const CUSTOM: Value_<Type> = Value_::constant("Custom");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
