// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::SourceApiAssociation`

use stanchion_template::generated::*;

/// `AWS::AppSync::SourceApiAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html)
#[must_use]
pub struct SourceApiAssociation(Properties_);
impl SourceApiAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceApiAssociation(Properties_::new()) }
}
impl SourceApiAssociation {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MergedApiIdentifier`. An update replaces the resource.
    #[inline] pub fn merged_api_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MergedApiIdentifier", value.into_node()); self }
    /// Sets `SourceApiAssociationConfig`.
    #[inline] pub fn source_api_association_config(mut self, value: impl IntoValue_<SourceApiAssociationConfig>) -> Self { self.0.put("SourceApiAssociationConfig", value.into_node()); self }
    /// Sets `SourceApiIdentifier`. An update replaces the resource.
    #[inline] pub fn source_api_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceApiIdentifier", value.into_node()); self }
}
impl IntoValue_<SourceApiAssociation> for SourceApiAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SourceApiAssociation {
    const TYPE: &'static str = "AWS::AppSync::SourceApiAssociation";
    type Handle = SourceApiAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SourceApiAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SourceApiAssociationRef(Id_);
impl From<Id_> for SourceApiAssociationRef { #[inline] fn from(id: Id_) -> Self { SourceApiAssociationRef(id) } }
impl AsRef<Id_> for SourceApiAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SourceApiAssociationRef {
    /// `Ref`: `AssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationArn`
    #[inline] pub fn association_arn(&self) -> Value_<String> { self.0.attribute("AssociationArn") }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
    /// `Fn::GetAtt` `LastSuccessfulMergeDate`
    #[inline] pub fn last_successful_merge_date(&self) -> Value_<String> { self.0.attribute("LastSuccessfulMergeDate") }
    /// `Fn::GetAtt` `MergedApiArn`
    #[inline] pub fn merged_api_arn(&self) -> Value_<String> { self.0.attribute("MergedApiArn") }
    /// `Fn::GetAtt` `MergedApiId`
    #[inline] pub fn merged_api_id(&self) -> Value_<String> { self.0.attribute("MergedApiId") }
    /// `Fn::GetAtt` `SourceApiArn`
    #[inline] pub fn source_api_arn(&self) -> Value_<String> { self.0.attribute("SourceApiArn") }
    /// `Fn::GetAtt` `SourceApiAssociationStatus`
    #[inline] pub fn source_api_association_status(&self) -> Value_<String> { self.0.attribute("SourceApiAssociationStatus") }
    /// `Fn::GetAtt` `SourceApiAssociationStatusDetail`
    #[inline] pub fn source_api_association_status_detail(&self) -> Value_<String> { self.0.attribute("SourceApiAssociationStatusDetail") }
    /// `Fn::GetAtt` `SourceApiId`
    #[inline] pub fn source_api_id(&self) -> Value_<String> { self.0.attribute("SourceApiId") }
}
/// `AWS::AppSync::SourceApiAssociation.SourceApiAssociationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-sourceapiassociation-sourceapiassociationconfig.html)
#[must_use]
pub struct SourceApiAssociationConfig(Properties_);
impl SourceApiAssociationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceApiAssociationConfig(Properties_::new()) }
}
impl SourceApiAssociationConfig {
    /// Sets `MergeType`. The values are constants of [`MergeType`].
    #[inline] pub fn merge_type(mut self, value: impl IntoValue_<MergeType>) -> Self { self.0.put("MergeType", value.into_node()); self }
}
impl IntoValue_<SourceApiAssociationConfig> for SourceApiAssociationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppSync::SourceApiAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html)
#[derive(Debug)]
pub enum MergeType {}
impl MergeType {
    /// `AUTO_MERGE`
    pub const AUTO_MERGE: Value_<MergeType> = Value_::constant("AUTO_MERGE");
    /// `MANUAL_MERGE`
    pub const MANUAL_MERGE: Value_<MergeType> = Value_::constant("MANUAL_MERGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MergeType> { Value_::from_node(value.into_node()) }
}
