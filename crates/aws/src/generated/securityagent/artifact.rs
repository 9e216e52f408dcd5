// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent::Artifact`

use stanchion_template::generated::*;

/// `AWS::SecurityAgent::Artifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html)
#[must_use]
pub struct Artifact<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Artifact<Missing_<super::required::agent_space_id>, Missing_<super::required::artifact_type>, Missing_<super::required::file_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Artifact(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Artifact<S0, S1, S2> {
    /// Sets `AgentSpaceId`. Required. An update replaces the resource.
    #[inline] pub fn agent_space_id(mut self, value: impl IntoValue_<String>) -> Artifact<Set_, S1, S2> { self.0.put("AgentSpaceId", value.into_node()); Artifact(self.0, PhantomData_) }
    /// Sets `ArtifactContent`. An update replaces the resource.
    #[inline] pub fn artifact_content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArtifactContent", value.into_node()); self }
    /// Sets `ArtifactType`. Required. An update replaces the resource. The values are constants of [`ArtifactType`].
    #[inline] pub fn artifact_type(mut self, value: impl IntoValue_<ArtifactType>) -> Artifact<S0, Set_, S2> { self.0.put("ArtifactType", value.into_node()); Artifact(self.0, PhantomData_) }
    /// Sets `FileName`. Required. An update replaces the resource.
    #[inline] pub fn file_name(mut self, value: impl IntoValue_<String>) -> Artifact<S0, S1, Set_> { self.0.put("FileName", value.into_node()); Artifact(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Artifact> for Artifact<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Artifact<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SecurityAgent::Artifact";
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
    /// `Fn::GetAtt` `ArtifactId`
    #[inline] pub fn artifact_id(&self) -> Value_<String> { self.0.attribute("ArtifactId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::SecurityAgent::Artifact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html)
#[derive(Debug)]
pub enum ArtifactType {}
impl ArtifactType {
    /// `TXT`
    pub const TXT: Value_<ArtifactType> = Value_::constant("TXT");
    /// `PNG`
    pub const PNG: Value_<ArtifactType> = Value_::constant("PNG");
    /// `JPEG`
    pub const JPEG: Value_<ArtifactType> = Value_::constant("JPEG");
    /// `MD`
    pub const MD: Value_<ArtifactType> = Value_::constant("MD");
    /// `PDF`
    pub const PDF: Value_<ArtifactType> = Value_::constant("PDF");
    /// `DOCX`
    pub const DOCX: Value_<ArtifactType> = Value_::constant("DOCX");
    /// `DOC`
    pub const DOC: Value_<ArtifactType> = Value_::constant("DOC");
    /// `JSON`
    pub const JSON: Value_<ArtifactType> = Value_::constant("JSON");
    /// `YAML`
    pub const YAML: Value_<ArtifactType> = Value_::constant("YAML");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ArtifactType> { Value_::from_node(value.into_node()) }
}
