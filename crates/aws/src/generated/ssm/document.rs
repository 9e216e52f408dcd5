// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::Document`

use stanchion_template::generated::*;

/// `AWS::SSM::Document`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
#[must_use]
pub struct Document<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Document<Missing_<super::required::content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Document(Properties_::new(), PhantomData_) }
}
impl<S0> Document<S0> {
    /// Sets `Attachments`. 0 to 20 items. An update may replace the resource.
    #[inline] pub fn attachments(mut self, value: impl IntoValue_<Vec<AttachmentsSource>>) -> Self { self.0.put("Attachments", value.into_node()); self }
    /// Sets `Content`. Required. At least 1 character. An update may replace the resource.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Node_>) -> Document<Set_> { self.0.put("Content", value.into_node()); Document(self.0, PhantomData_) }
    /// Sets `DocumentFormat`. An update may replace the resource. The values are constants of [`DocumentFormat`].
    #[inline] pub fn document_format(mut self, value: impl IntoValue_<DocumentFormat>) -> Self { self.0.put("DocumentFormat", value.into_node()); self }
    /// Sets `DocumentType`. An update replaces the resource. The values are constants of [`DocumentType`].
    #[inline] pub fn document_type(mut self, value: impl IntoValue_<DocumentType>) -> Self { self.0.put("DocumentType", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Requires`. At least 1 item. An update may replace the resource.
    #[inline] pub fn requires(mut self, value: impl IntoValue_<Vec<DocumentRequires>>) -> Self { self.0.put("Requires", value.into_node()); self }
    /// Sets `Tags`. 0 to 1000 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetType`. 0 to 200 characters. An update may replace the resource.
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetType", value.into_node()); self }
    /// Sets `UpdateMethod`. The values are constants of [`UpdateMethod`].
    #[inline] pub fn update_method(mut self, value: impl IntoValue_<UpdateMethod>) -> Self { self.0.put("UpdateMethod", value.into_node()); self }
    /// Sets `VersionName`. An update may replace the resource.
    #[inline] pub fn version_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Document> for Document<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Document<S0> {
    const TYPE: &'static str = "AWS::SSM::Document";
    type Handle = DocumentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Document`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DocumentRef(Id_);
impl From<Id_> for DocumentRef { #[inline] fn from(id: Id_) -> Self { DocumentRef(id) } }
impl AsRef<Id_> for DocumentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DocumentRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::SSM::Document.AttachmentsSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-document-attachmentssource.html)
#[must_use]
pub struct AttachmentsSource(Properties_);
impl AttachmentsSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttachmentsSource(Properties_::new()) }
}
impl AttachmentsSource {
    /// Sets `Key`. The values are constants of [`Key`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<Key>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Values`. Exactly 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<AttachmentsSource> for AttachmentsSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::Document.DocumentRequires`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-document-documentrequires.html)
#[must_use]
pub struct DocumentRequires(Properties_);
impl DocumentRequires {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentRequires(Properties_::new()) }
}
impl DocumentRequires {
    /// Sets `Name`. At most 200 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Version`. At most 8 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<DocumentRequires> for DocumentRequires { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSM::Document`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
#[derive(Debug)]
pub enum Key {}
impl Key {
    /// `SourceUrl`
    pub const SOURCE_URL: Value_<Key> = Value_::constant("SourceUrl");
    /// `S3FileUrl`
    pub const S3_FILE_URL: Value_<Key> = Value_::constant("S3FileUrl");
    /// `AttachmentReference`
    pub const ATTACHMENT_REFERENCE: Value_<Key> = Value_::constant("AttachmentReference");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Key> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::Document`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
#[derive(Debug)]
pub enum DocumentFormat {}
impl DocumentFormat {
    /// `YAML`
    pub const YAML: Value_<DocumentFormat> = Value_::constant("YAML");
    /// `JSON`
    pub const JSON: Value_<DocumentFormat> = Value_::constant("JSON");
    /// `TEXT`
    pub const TEXT: Value_<DocumentFormat> = Value_::constant("TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::Document`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
#[derive(Debug)]
pub enum DocumentType {}
impl DocumentType {
    /// `ApplicationConfiguration`
    pub const APPLICATION_CONFIGURATION: Value_<DocumentType> = Value_::constant("ApplicationConfiguration");
    /// `ApplicationConfigurationSchema`
    pub const APPLICATION_CONFIGURATION_SCHEMA: Value_<DocumentType> = Value_::constant("ApplicationConfigurationSchema");
    /// `Automation`
    pub const AUTOMATION: Value_<DocumentType> = Value_::constant("Automation");
    /// `Automation.ChangeTemplate`
    pub const AUTOMATION_CHANGE_TEMPLATE: Value_<DocumentType> = Value_::constant("Automation.ChangeTemplate");
    /// `AutoApprovalPolicy`
    pub const AUTO_APPROVAL_POLICY: Value_<DocumentType> = Value_::constant("AutoApprovalPolicy");
    /// `ChangeCalendar`
    pub const CHANGE_CALENDAR: Value_<DocumentType> = Value_::constant("ChangeCalendar");
    /// `CloudFormation`
    pub const CLOUD_FORMATION: Value_<DocumentType> = Value_::constant("CloudFormation");
    /// `Command`
    pub const COMMAND: Value_<DocumentType> = Value_::constant("Command");
    /// `DeploymentStrategy`
    pub const DEPLOYMENT_STRATEGY: Value_<DocumentType> = Value_::constant("DeploymentStrategy");
    /// `ManualApprovalPolicy`
    pub const MANUAL_APPROVAL_POLICY: Value_<DocumentType> = Value_::constant("ManualApprovalPolicy");
    /// `Package`
    pub const PACKAGE: Value_<DocumentType> = Value_::constant("Package");
    /// `Policy`
    pub const POLICY: Value_<DocumentType> = Value_::constant("Policy");
    /// `ProblemAnalysis`
    pub const PROBLEM_ANALYSIS: Value_<DocumentType> = Value_::constant("ProblemAnalysis");
    /// `ProblemAnalysisTemplate`
    pub const PROBLEM_ANALYSIS_TEMPLATE: Value_<DocumentType> = Value_::constant("ProblemAnalysisTemplate");
    /// `Session`
    pub const SESSION: Value_<DocumentType> = Value_::constant("Session");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::Document`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
#[derive(Debug)]
pub enum UpdateMethod {}
impl UpdateMethod {
    /// `Replace`
    pub const REPLACE: Value_<UpdateMethod> = Value_::constant("Replace");
    /// `NewVersion`
    pub const NEW_VERSION: Value_<UpdateMethod> = Value_::constant("NewVersion");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateMethod> { Value_::from_node(value.into_node()) }
}
