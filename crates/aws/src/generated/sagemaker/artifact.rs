// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Artifact`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Artifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html)
#[must_use]
pub struct Artifact<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Artifact<Missing_<super::required::artifact_type>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Artifact(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Artifact<S0, S1> {
    /// Sets `ArtifactName`. 1 to 120 characters.
    #[inline] pub fn artifact_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArtifactName", value.into_node()); self }
    /// Sets `ArtifactType`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn artifact_type(mut self, value: impl IntoValue_<String>) -> Artifact<Set_, S1> { self.0.put("ArtifactType", value.into_node()); Artifact(self.0, PhantomData_) }
    /// Sets `MetadataProperties`. An update replaces the resource.
    #[inline] pub fn metadata_properties(mut self, value: impl IntoValue_<MetadataProperties>) -> Self { self.0.put("MetadataProperties", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<ArtifactSource>) -> Artifact<S0, Set_> { self.0.put("Source", value.into_node()); Artifact(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Artifact> for Artifact<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Artifact<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::Artifact";
    type Handle = ArtifactRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Artifact`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ArtifactRef(Id_);
impl From<Id_> for ArtifactRef { #[inline] fn from(id: Id_) -> Self { ArtifactRef(id) } }
impl AsRef<Id_> for ArtifactRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ArtifactRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::SageMaker::Artifact.MetadataProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-metadataproperties.html)
#[must_use]
pub struct MetadataProperties(Properties_);
impl MetadataProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataProperties(Properties_::new()) }
}
impl MetadataProperties {
    /// Sets `CommitId`. 0 to 1024 characters.
    #[inline] pub fn commit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommitId", value.into_node()); self }
    /// Sets `GeneratedBy`. 0 to 1024 characters.
    #[inline] pub fn generated_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GeneratedBy", value.into_node()); self }
    /// Sets `ProjectId`. 0 to 1024 characters.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectId", value.into_node()); self }
    /// Sets `Repository`. 0 to 1024 characters.
    #[inline] pub fn repository(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Repository", value.into_node()); self }
}
impl IntoValue_<MetadataProperties> for MetadataProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Artifact.ArtifactSourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-artifactsourcetype.html)
#[must_use]
pub struct ArtifactSourceType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArtifactSourceType<Missing_<super::required::source_id_type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArtifactSourceType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArtifactSourceType<S0, S1> {
    /// Sets `SourceIdType`. Required. The values are constants of [`SourceIdType`].
    #[inline] pub fn source_id_type(mut self, value: impl IntoValue_<SourceIdType>) -> ArtifactSourceType<Set_, S1> { self.0.put("SourceIdType", value.into_node()); ArtifactSourceType(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> ArtifactSourceType<S0, Set_> { self.0.put("Value", value.into_node()); ArtifactSourceType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArtifactSourceType> for ArtifactSourceType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Artifact.ArtifactSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-artifactsource.html)
#[must_use]
pub struct ArtifactSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ArtifactSource<Missing_<super::required::source_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArtifactSource(Properties_::new(), PhantomData_) }
}
impl<S0> ArtifactSource<S0> {
    /// Sets `SourceTypes`.
    #[inline] pub fn source_types(mut self, value: impl IntoValue_<Vec<ArtifactSourceType>>) -> Self { self.0.put("SourceTypes", value.into_node()); self }
    /// Sets `SourceUri`. Required. 1 to 2048 characters.
    #[inline] pub fn source_uri(mut self, value: impl IntoValue_<String>) -> ArtifactSource<Set_> { self.0.put("SourceUri", value.into_node()); ArtifactSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ArtifactSource> for ArtifactSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Artifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html)
#[derive(Debug)]
pub enum SourceIdType {}
impl SourceIdType {
    /// `MD5Hash`
    pub const MD5_HASH: Value_<SourceIdType> = Value_::constant("MD5Hash");
    /// `S3ETag`
    pub const S3_E_TAG: Value_<SourceIdType> = Value_::constant("S3ETag");
    /// `S3Version`
    pub const S3_VERSION: Value_<SourceIdType> = Value_::constant("S3Version");
    /// `Custom`
    pub const CUSTOM: Value_<SourceIdType> = Value_::constant("Custom");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceIdType> { Value_::from_node(value.into_node()) }
}
