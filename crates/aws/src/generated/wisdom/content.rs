// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::Content`

use stanchion_template::generated::*;

/// `AWS::Wisdom::Content`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html)
#[must_use]
pub struct Content<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Content<Missing_<super::required::knowledge_base_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Content(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Content<S0, S1> {
    /// Sets `KnowledgeBaseId`. Required. An update replaces the resource.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> Content<Set_, S1> { self.0.put("KnowledgeBaseId", value.into_node()); Content(self.0, PhantomData_) }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Content<S0, Set_> { self.0.put("Name", value.into_node()); Content(self.0, PhantomData_) }
    /// Sets `OverrideLinkOutUri`. 1 to 4096 characters.
    #[inline] pub fn override_link_out_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OverrideLinkOutUri", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Title`. 1 to 255 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `UploadId`. 1 to 1200 characters.
    #[inline] pub fn upload_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UploadId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Content> for Content<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Content<S0, S1> {
    const TYPE: &'static str = "AWS::Wisdom::Content";
    type Handle = ContentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Content`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContentRef(Id_);
impl From<Id_> for ContentRef { #[inline] fn from(id: Id_) -> Self { ContentRef(id) } }
impl AsRef<Id_> for ContentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContentRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContentArn`
    #[inline] pub fn content_arn(&self) -> Value_<String> { self.0.attribute("ContentArn") }
    /// `Fn::GetAtt` `ContentId`
    #[inline] pub fn content_id(&self) -> Value_<String> { self.0.attribute("ContentId") }
    /// `Fn::GetAtt` `ContentType`
    #[inline] pub fn content_type(&self) -> Value_<String> { self.0.attribute("ContentType") }
    /// `Fn::GetAtt` `KnowledgeBaseArn`
    #[inline] pub fn knowledge_base_arn(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseArn") }
    /// `Fn::GetAtt` `LinkOutUri`
    #[inline] pub fn link_out_uri(&self) -> Value_<String> { self.0.attribute("LinkOutUri") }
    /// `Fn::GetAtt` `RevisionId`
    #[inline] pub fn revision_id(&self) -> Value_<String> { self.0.attribute("RevisionId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
