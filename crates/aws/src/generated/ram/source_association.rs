// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM::SourceAssociation`

use stanchion_template::generated::*;

/// `AWS::RAM::SourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html)
#[must_use]
pub struct SourceAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceAssociation<Missing_<super::required::resource_share_arn>, Missing_<super::required::source_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceAssociation<S0, S1> {
    /// Sets `ResourceShareArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_share_arn(mut self, value: impl IntoValue_<String>) -> SourceAssociation<Set_, S1> { self.0.put("ResourceShareArn", value.into_node()); SourceAssociation(self.0, PhantomData_) }
    /// Sets `SourceId`. Required. An update replaces the resource.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<String>) -> SourceAssociation<S0, Set_> { self.0.put("SourceId", value.into_node()); SourceAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceAssociation> for SourceAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SourceAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::RAM::SourceAssociation";
    type Handle = SourceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SourceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SourceAssociationRef(Id_);
impl From<Id_> for SourceAssociationRef { #[inline] fn from(id: Id_) -> Self { SourceAssociationRef(id) } }
impl AsRef<Id_> for SourceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SourceAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `SourceType`
    #[inline] pub fn source_type(&self) -> Value_<String> { self.0.attribute("SourceType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
