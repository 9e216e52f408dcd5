// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector::Detector`

use stanchion_template::generated::*;

/// `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[must_use]
pub struct Detector<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Detector<Missing_<super::required::detector_id>, Missing_<super::required::event_type>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Detector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Detector<S0, S1, S2> {
    /// Sets `AssociatedModels`. At most 10 items.
    #[inline] pub fn associated_models(mut self, value: impl IntoValue_<Vec<Model>>) -> Self { self.0.put("AssociatedModels", value.into_node()); self }
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DetectorId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> Detector<Set_, S1, S2> { self.0.put("DetectorId", value.into_node()); Detector(self.0, PhantomData_) }
    /// Sets `DetectorVersionStatus`. The values are constants of [`DetectorVersionStatus`].
    #[inline] pub fn detector_version_status(mut self, value: impl IntoValue_<DetectorVersionStatus>) -> Self { self.0.put("DetectorVersionStatus", value.into_node()); self }
    /// Sets `EventType`. Required.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<EventType>) -> Detector<S0, Set_, S2> { self.0.put("EventType", value.into_node()); Detector(self.0, PhantomData_) }
    /// Sets `RuleExecutionMode`. The values are constants of [`RuleExecutionMode`].
    #[inline] pub fn rule_execution_mode(mut self, value: impl IntoValue_<RuleExecutionMode>) -> Self { self.0.put("RuleExecutionMode", value.into_node()); self }
    /// Sets `Rules`. Required. At least 1 item.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> Detector<S0, S1, Set_> { self.0.put("Rules", value.into_node()); Detector(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Detector> for Detector<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Detector<S0, S1, S2> {
    const TYPE: &'static str = "AWS::FraudDetector::Detector";
    type Handle = DetectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Detector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DetectorRef(Id_);
impl From<Id_> for DetectorRef { #[inline] fn from(id: Id_) -> Self { DetectorRef(id) } }
impl AsRef<Id_> for DetectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DetectorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `DetectorVersionId`
    #[inline] pub fn detector_version_id(&self) -> Value_<String> { self.0.attribute("DetectorVersionId") }
    /// `Fn::GetAtt` `EventType.Arn`
    #[inline] pub fn event_type_arn(&self) -> Value_<String> { self.0.attribute("EventType.Arn") }
    /// `Fn::GetAtt` `EventType.CreatedTime`
    #[inline] pub fn event_type_created_time(&self) -> Value_<String> { self.0.attribute("EventType.CreatedTime") }
    /// `Fn::GetAtt` `EventType.LastUpdatedTime`
    #[inline] pub fn event_type_last_updated_time(&self) -> Value_<String> { self.0.attribute("EventType.LastUpdatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
/// `AWS::FraudDetector::Detector.Model`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-model.html)
#[must_use]
pub struct Model(Properties_);
impl Model {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Model(Properties_::new()) }
}
impl Model {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<Model> for Model { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FraudDetector::Detector.EntityType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-entitytype.html)
#[must_use]
pub struct EntityType(Properties_);
impl EntityType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EntityType(Properties_::new()) }
}
impl EntityType {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CreatedTime`.
    #[inline] pub fn created_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedTime", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inline", value.into_node()); self }
    /// Sets `LastUpdatedTime`.
    #[inline] pub fn last_updated_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedTime", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<EntityType> for EntityType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FraudDetector::Detector.EventVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-eventvariable.html)
#[must_use]
pub struct EventVariable(Properties_);
impl EventVariable {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventVariable(Properties_::new()) }
}
impl EventVariable {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CreatedTime`.
    #[inline] pub fn created_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedTime", value.into_node()); self }
    /// Sets `DataSource`. The values are constants of [`DataSource`].
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<DataSource>) -> Self { self.0.put("DataSource", value.into_node()); self }
    /// Sets `DataType`. The values are constants of [`DataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inline", value.into_node()); self }
    /// Sets `LastUpdatedTime`.
    #[inline] pub fn last_updated_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedTime", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VariableType`. The values are constants of [`VariableType`].
    #[inline] pub fn variable_type(mut self, value: impl IntoValue_<VariableType>) -> Self { self.0.put("VariableType", value.into_node()); self }
}
impl IntoValue_<EventVariable> for EventVariable { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FraudDetector::Detector.Label`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-label.html)
#[must_use]
pub struct Label(Properties_);
impl Label {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Label(Properties_::new()) }
}
impl Label {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CreatedTime`.
    #[inline] pub fn created_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedTime", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inline", value.into_node()); self }
    /// Sets `LastUpdatedTime`.
    #[inline] pub fn last_updated_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedTime", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Label> for Label { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FraudDetector::Detector.EventType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-eventtype.html)
#[must_use]
pub struct EventType(Properties_);
impl EventType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventType(Properties_::new()) }
}
impl EventType {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CreatedTime`.
    #[inline] pub fn created_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedTime", value.into_node()); self }
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EntityTypes`. At least 1 item.
    #[inline] pub fn entity_types(mut self, value: impl IntoValue_<Vec<EntityType>>) -> Self { self.0.put("EntityTypes", value.into_node()); self }
    /// Sets `EventVariables`. At least 1 item.
    #[inline] pub fn event_variables(mut self, value: impl IntoValue_<Vec<EventVariable>>) -> Self { self.0.put("EventVariables", value.into_node()); self }
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inline", value.into_node()); self }
    /// Sets `Labels`. At least 2 items.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<Label>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `LastUpdatedTime`.
    #[inline] pub fn last_updated_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedTime", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<EventType> for EventType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FraudDetector::Detector.Outcome`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-outcome.html)
#[must_use]
pub struct Outcome(Properties_);
impl Outcome {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Outcome(Properties_::new()) }
}
impl Outcome {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CreatedTime`.
    #[inline] pub fn created_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedTime", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Inline`.
    #[inline] pub fn inline(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inline", value.into_node()); self }
    /// Sets `LastUpdatedTime`.
    #[inline] pub fn last_updated_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedTime", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Outcome> for Outcome { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FraudDetector::Detector.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `CreatedTime`.
    #[inline] pub fn created_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedTime", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DetectorId`. 1 to 64 characters.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetectorId", value.into_node()); self }
    /// Sets `Expression`.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Language`. The values are constants of [`Language`].
    #[inline] pub fn language(mut self, value: impl IntoValue_<Language>) -> Self { self.0.put("Language", value.into_node()); self }
    /// Sets `LastUpdatedTime`.
    #[inline] pub fn last_updated_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedTime", value.into_node()); self }
    /// Sets `Outcomes`. At least 1 item.
    #[inline] pub fn outcomes(mut self, value: impl IntoValue_<Vec<Outcome>>) -> Self { self.0.put("Outcomes", value.into_node()); self }
    /// Sets `RuleId`. 1 to 64 characters.
    #[inline] pub fn rule_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleId", value.into_node()); self }
    /// Sets `RuleVersion`. 1 to 5 characters.
    #[inline] pub fn rule_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleVersion", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[derive(Debug)]
pub enum DetectorVersionStatus {}
impl DetectorVersionStatus {
    /// `DRAFT`
    pub const DRAFT: Value_<DetectorVersionStatus> = Value_::constant("DRAFT");
    /// `ACTIVE`
    pub const ACTIVE: Value_<DetectorVersionStatus> = Value_::constant("ACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DetectorVersionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[derive(Debug)]
pub enum DataSource {}
impl DataSource {
    /// `EVENT`
    pub const EVENT: Value_<DataSource> = Value_::constant("EVENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[derive(Debug)]
pub enum DataType {}
impl DataType {
    /// `STRING`
    pub const STRING: Value_<DataType> = Value_::constant("STRING");
    /// `INTEGER`
    pub const INTEGER: Value_<DataType> = Value_::constant("INTEGER");
    /// `FLOAT`
    pub const FLOAT: Value_<DataType> = Value_::constant("FLOAT");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<DataType> = Value_::constant("BOOLEAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[derive(Debug)]
pub enum VariableType {}
impl VariableType {
    /// `AUTH_CODE`
    pub const AUTH_CODE: Value_<VariableType> = Value_::constant("AUTH_CODE");
    /// `AVS`
    pub const AVS: Value_<VariableType> = Value_::constant("AVS");
    /// `BILLING_ADDRESS_L1`
    pub const BILLING_ADDRESS_L1: Value_<VariableType> = Value_::constant("BILLING_ADDRESS_L1");
    /// `BILLING_ADDRESS_L2`
    pub const BILLING_ADDRESS_L2: Value_<VariableType> = Value_::constant("BILLING_ADDRESS_L2");
    /// `BILLING_CITY`
    pub const BILLING_CITY: Value_<VariableType> = Value_::constant("BILLING_CITY");
    /// `BILLING_COUNTRY`
    pub const BILLING_COUNTRY: Value_<VariableType> = Value_::constant("BILLING_COUNTRY");
    /// `BILLING_NAME`
    pub const BILLING_NAME: Value_<VariableType> = Value_::constant("BILLING_NAME");
    /// `BILLING_PHONE`
    pub const BILLING_PHONE: Value_<VariableType> = Value_::constant("BILLING_PHONE");
    /// `BILLING_STATE`
    pub const BILLING_STATE: Value_<VariableType> = Value_::constant("BILLING_STATE");
    /// `BILLING_ZIP`
    pub const BILLING_ZIP: Value_<VariableType> = Value_::constant("BILLING_ZIP");
    /// `CARD_BIN`
    pub const CARD_BIN: Value_<VariableType> = Value_::constant("CARD_BIN");
    /// `CATEGORICAL`
    pub const CATEGORICAL: Value_<VariableType> = Value_::constant("CATEGORICAL");
    /// `CURRENCY_CODE`
    pub const CURRENCY_CODE: Value_<VariableType> = Value_::constant("CURRENCY_CODE");
    /// `EMAIL_ADDRESS`
    pub const EMAIL_ADDRESS: Value_<VariableType> = Value_::constant("EMAIL_ADDRESS");
    /// `FINGERPRINT`
    pub const FINGERPRINT: Value_<VariableType> = Value_::constant("FINGERPRINT");
    /// `FRAUD_LABEL`
    pub const FRAUD_LABEL: Value_<VariableType> = Value_::constant("FRAUD_LABEL");
    /// `FREE_FORM_TEXT`
    pub const FREE_FORM_TEXT: Value_<VariableType> = Value_::constant("FREE_FORM_TEXT");
    /// `IP_ADDRESS`
    pub const IP_ADDRESS: Value_<VariableType> = Value_::constant("IP_ADDRESS");
    /// `NUMERIC`
    pub const NUMERIC: Value_<VariableType> = Value_::constant("NUMERIC");
    /// `ORDER_ID`
    pub const ORDER_ID: Value_<VariableType> = Value_::constant("ORDER_ID");
    /// `PAYMENT_TYPE`
    pub const PAYMENT_TYPE: Value_<VariableType> = Value_::constant("PAYMENT_TYPE");
    /// `PHONE_NUMBER`
    pub const PHONE_NUMBER: Value_<VariableType> = Value_::constant("PHONE_NUMBER");
    /// `PRICE`
    pub const PRICE: Value_<VariableType> = Value_::constant("PRICE");
    /// `PRODUCT_CATEGORY`
    pub const PRODUCT_CATEGORY: Value_<VariableType> = Value_::constant("PRODUCT_CATEGORY");
    /// `SHIPPING_ADDRESS_L1`
    pub const SHIPPING_ADDRESS_L1: Value_<VariableType> = Value_::constant("SHIPPING_ADDRESS_L1");
    /// `SHIPPING_ADDRESS_L2`
    pub const SHIPPING_ADDRESS_L2: Value_<VariableType> = Value_::constant("SHIPPING_ADDRESS_L2");
    /// `SHIPPING_CITY`
    pub const SHIPPING_CITY: Value_<VariableType> = Value_::constant("SHIPPING_CITY");
    /// `SHIPPING_COUNTRY`
    pub const SHIPPING_COUNTRY: Value_<VariableType> = Value_::constant("SHIPPING_COUNTRY");
    /// `SHIPPING_NAME`
    pub const SHIPPING_NAME: Value_<VariableType> = Value_::constant("SHIPPING_NAME");
    /// `SHIPPING_PHONE`
    pub const SHIPPING_PHONE: Value_<VariableType> = Value_::constant("SHIPPING_PHONE");
    /// `SHIPPING_STATE`
    pub const SHIPPING_STATE: Value_<VariableType> = Value_::constant("SHIPPING_STATE");
    /// `SHIPPING_ZIP`
    pub const SHIPPING_ZIP: Value_<VariableType> = Value_::constant("SHIPPING_ZIP");
    /// `USERAGENT`
    pub const USERAGENT: Value_<VariableType> = Value_::constant("USERAGENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VariableType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[derive(Debug)]
pub enum RuleExecutionMode {}
impl RuleExecutionMode {
    /// `FIRST_MATCHED`
    pub const FIRST_MATCHED: Value_<RuleExecutionMode> = Value_::constant("FIRST_MATCHED");
    /// `ALL_MATCHED`
    pub const ALL_MATCHED: Value_<RuleExecutionMode> = Value_::constant("ALL_MATCHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleExecutionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FraudDetector::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
#[derive(Debug)]
pub enum Language {}
impl Language {
    /// `DETECTORPL`
    pub const DETECTORPL: Value_<Language> = Value_::constant("DETECTORPL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Language> { Value_::from_node(value.into_node()) }
}
