// Made by `cargo xtask generate`; do not edit.
//! `AWS::AuditManager::Control`

use stanchion_template::generated::*;

/// `AWS::AuditManager::Control`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html)
#[must_use]
pub struct Control<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Control<Missing_<super::required::control_mapping_sources>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Control(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Control<S0, S1> {
    /// Sets `ActionPlanInstructions`.
    #[inline] pub fn action_plan_instructions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActionPlanInstructions", value.into_node()); self }
    /// Sets `ActionPlanTitle`.
    #[inline] pub fn action_plan_title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActionPlanTitle", value.into_node()); self }
    /// Sets `ControlMappingSources`. Required.
    #[inline] pub fn control_mapping_sources(mut self, value: impl IntoValue_<Vec<ControlMappingSource>>) -> Control<Set_, S1> { self.0.put("ControlMappingSources", value.into_node()); Control(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Control<S0, Set_> { self.0.put("Name", value.into_node()); Control(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TestingInformation`.
    #[inline] pub fn testing_information(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestingInformation", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Control> for Control<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Control<S0, S1> {
    const TYPE: &'static str = "AWS::AuditManager::Control";
    type Handle = ControlRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Control`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ControlRef(Id_);
impl From<Id_> for ControlRef { #[inline] fn from(id: Id_) -> Self { ControlRef(id) } }
impl AsRef<Id_> for ControlRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ControlRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ControlSources`
    #[inline] pub fn control_sources(&self) -> Value_<String> { self.0.attribute("ControlSources") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `LastUpdatedBy`
    #[inline] pub fn last_updated_by(&self) -> Value_<String> { self.0.attribute("LastUpdatedBy") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::AuditManager::Control.SourceKeyword`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-control-sourcekeyword.html)
#[must_use]
pub struct SourceKeyword(Properties_);
impl SourceKeyword {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceKeyword(Properties_::new()) }
}
impl SourceKeyword {
    /// Sets `KeywordInputType`. The values are constants of [`KeywordInputType`].
    #[inline] pub fn keyword_input_type(mut self, value: impl IntoValue_<KeywordInputType>) -> Self { self.0.put("KeywordInputType", value.into_node()); self }
    /// Sets `KeywordValue`.
    #[inline] pub fn keyword_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeywordValue", value.into_node()); self }
}
impl IntoValue_<SourceKeyword> for SourceKeyword { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::Control.ControlMappingSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-control-controlmappingsource.html)
#[must_use]
pub struct ControlMappingSource(Properties_);
impl ControlMappingSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ControlMappingSource(Properties_::new()) }
}
impl ControlMappingSource {
    /// Sets `SourceDescription`.
    #[inline] pub fn source_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDescription", value.into_node()); self }
    /// Sets `SourceFrequency`. The values are constants of [`SourceFrequency`].
    #[inline] pub fn source_frequency(mut self, value: impl IntoValue_<SourceFrequency>) -> Self { self.0.put("SourceFrequency", value.into_node()); self }
    /// Sets `SourceId`.
    #[inline] pub fn source_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceId", value.into_node()); self }
    /// Sets `SourceKeyword`.
    #[inline] pub fn source_keyword(mut self, value: impl IntoValue_<SourceKeyword>) -> Self { self.0.put("SourceKeyword", value.into_node()); self }
    /// Sets `SourceName`.
    #[inline] pub fn source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceName", value.into_node()); self }
    /// Sets `SourceSetUpOption`. The values are constants of [`SourceSetUpOption`].
    #[inline] pub fn source_set_up_option(mut self, value: impl IntoValue_<SourceSetUpOption>) -> Self { self.0.put("SourceSetUpOption", value.into_node()); self }
    /// Sets `SourceType`. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `TroubleshootingText`.
    #[inline] pub fn troubleshooting_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TroubleshootingText", value.into_node()); self }
}
impl IntoValue_<ControlMappingSource> for ControlMappingSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AuditManager::Control`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html)
#[derive(Debug)]
pub enum SourceFrequency {}
impl SourceFrequency {
    /// `DAILY`
    pub const DAILY: Value_<SourceFrequency> = Value_::constant("DAILY");
    /// `WEEKLY`
    pub const WEEKLY: Value_<SourceFrequency> = Value_::constant("WEEKLY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<SourceFrequency> = Value_::constant("MONTHLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AuditManager::Control`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html)
#[derive(Debug)]
pub enum KeywordInputType {}
impl KeywordInputType {
    /// `SELECT_FROM_LIST`
    pub const SELECT_FROM_LIST: Value_<KeywordInputType> = Value_::constant("SELECT_FROM_LIST");
    /// `UPLOAD_FILE`
    pub const UPLOAD_FILE: Value_<KeywordInputType> = Value_::constant("UPLOAD_FILE");
    /// `INPUT_TEXT`
    pub const INPUT_TEXT: Value_<KeywordInputType> = Value_::constant("INPUT_TEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeywordInputType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AuditManager::Control`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html)
#[derive(Debug)]
pub enum SourceSetUpOption {}
impl SourceSetUpOption {
    /// `System_Controls_Mapping`
    pub const SYSTEM_CONTROLS_MAPPING: Value_<SourceSetUpOption> = Value_::constant("System_Controls_Mapping");
    /// `Procedural_Controls_Mapping`
    pub const PROCEDURAL_CONTROLS_MAPPING: Value_<SourceSetUpOption> = Value_::constant("Procedural_Controls_Mapping");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceSetUpOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AuditManager::Control`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `AWS_Cloudtrail`
    pub const AWS_CLOUDTRAIL: Value_<SourceType> = Value_::constant("AWS_Cloudtrail");
    /// `AWS_Config`
    pub const AWS_CONFIG: Value_<SourceType> = Value_::constant("AWS_Config");
    /// `AWS_Security_Hub`
    pub const AWS_SECURITY_HUB: Value_<SourceType> = Value_::constant("AWS_Security_Hub");
    /// `AWS_API_Call`
    pub const AWS_API_CALL: Value_<SourceType> = Value_::constant("AWS_API_Call");
    /// `MANUAL`
    pub const MANUAL: Value_<SourceType> = Value_::constant("MANUAL");
    /// `Common_Control`
    pub const COMMON_CONTROL: Value_<SourceType> = Value_::constant("Common_Control");
    /// `Core_Control`
    pub const CORE_CONTROL: Value_<SourceType> = Value_::constant("Core_Control");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
