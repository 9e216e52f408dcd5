// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::ContentAssociation`

use stanchion_template::generated::*;

/// `AWS::Wisdom::ContentAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html)
#[must_use]
pub struct ContentAssociation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ContentAssociation<Missing_<super::required::association>, Missing_<super::required::association_type>, Missing_<super::required::content_id>, Missing_<super::required::knowledge_base_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ContentAssociation<S0, S1, S2, S3> {
    /// Sets `Association`. Required. An update replaces the resource.
    #[inline] pub fn association(mut self, value: impl IntoValue_<ContentAssociationContents>) -> ContentAssociation<Set_, S1, S2, S3> { self.0.put("Association", value.into_node()); ContentAssociation(self.0, PhantomData_) }
    /// Sets `AssociationType`. Required. An update replaces the resource. The values are constants of [`AssociationType`].
    #[inline] pub fn association_type(mut self, value: impl IntoValue_<AssociationType>) -> ContentAssociation<S0, Set_, S2, S3> { self.0.put("AssociationType", value.into_node()); ContentAssociation(self.0, PhantomData_) }
    /// Sets `ContentId`. Required. An update replaces the resource.
    #[inline] pub fn content_id(mut self, value: impl IntoValue_<String>) -> ContentAssociation<S0, S1, Set_, S3> { self.0.put("ContentId", value.into_node()); ContentAssociation(self.0, PhantomData_) }
    /// Sets `KnowledgeBaseId`. Required. An update replaces the resource.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> ContentAssociation<S0, S1, S2, Set_> { self.0.put("KnowledgeBaseId", value.into_node()); ContentAssociation(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ContentAssociation> for ContentAssociation<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ContentAssociation<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Wisdom::ContentAssociation";
    type Handle = ContentAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContentAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContentAssociationRef(Id_);
impl From<Id_> for ContentAssociationRef { #[inline] fn from(id: Id_) -> Self { ContentAssociationRef(id) } }
impl AsRef<Id_> for ContentAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContentAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContentArn`
    #[inline] pub fn content_arn(&self) -> Value_<String> { self.0.attribute("ContentArn") }
    /// `Fn::GetAtt` `ContentAssociationArn`
    #[inline] pub fn content_association_arn(&self) -> Value_<String> { self.0.attribute("ContentAssociationArn") }
    /// `Fn::GetAtt` `ContentAssociationId`
    #[inline] pub fn content_association_id(&self) -> Value_<String> { self.0.attribute("ContentAssociationId") }
    /// `Fn::GetAtt` `KnowledgeBaseArn`
    #[inline] pub fn knowledge_base_arn(&self) -> Value_<String> { self.0.attribute("KnowledgeBaseArn") }
}
/// `AWS::Wisdom::ContentAssociation.AmazonConnectGuideAssociationData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-contentassociation-amazonconnectguideassociationdata.html)
#[must_use]
pub struct AmazonConnectGuideAssociationData(Properties_);
impl AmazonConnectGuideAssociationData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AmazonConnectGuideAssociationData(Properties_::new()) }
}
impl AmazonConnectGuideAssociationData {
    /// Sets `FlowId`. 1 to 2048 characters.
    #[inline] pub fn flow_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowId", value.into_node()); self }
}
impl IntoValue_<AmazonConnectGuideAssociationData> for AmazonConnectGuideAssociationData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::ContentAssociation.ContentAssociationContents`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-contentassociation-contentassociationcontents.html)
#[must_use]
pub struct ContentAssociationContents<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContentAssociationContents<Missing_<super::required::amazon_connect_guide_association>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentAssociationContents(Properties_::new(), PhantomData_) }
}
impl<S0> ContentAssociationContents<S0> {
    /// Sets `AmazonConnectGuideAssociation`. Required.
    #[inline] pub fn amazon_connect_guide_association(mut self, value: impl IntoValue_<AmazonConnectGuideAssociationData>) -> ContentAssociationContents<Set_> { self.0.put("AmazonConnectGuideAssociation", value.into_node()); ContentAssociationContents(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContentAssociationContents> for ContentAssociationContents<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::ContentAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html)
#[derive(Debug)]
pub enum AssociationType {}
impl AssociationType {
    /// `AMAZON_CONNECT_GUIDE`
    pub const AMAZON_CONNECT_GUIDE: Value_<AssociationType> = Value_::constant("AMAZON_CONNECT_GUIDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssociationType> { Value_::from_node(value.into_node()) }
}
