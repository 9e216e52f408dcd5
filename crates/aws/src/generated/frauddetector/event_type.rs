// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector::EventType`

use stanchion_template::generated::*;

/// `AWS::FraudDetector::EventType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html)
#[must_use]
pub struct EventType<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl EventType<Missing_<super::required::entity_types>, Missing_<super::required::event_variables>, Missing_<super::required::labels>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventType(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> EventType<S0, S1, S2, S3> {
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EntityTypes`. Required. At least 1 item.
    #[inline] pub fn entity_types(mut self, value: impl IntoValue_<Vec<EntityType>>) -> EventType<Set_, S1, S2, S3> { self.0.put("EntityTypes", value.into_node()); EventType(self.0, PhantomData_) }
    /// Sets `EventVariables`. Required. At least 1 item.
    #[inline] pub fn event_variables(mut self, value: impl IntoValue_<Vec<EventVariable>>) -> EventType<S0, Set_, S2, S3> { self.0.put("EventVariables", value.into_node()); EventType(self.0, PhantomData_) }
    /// Sets `Labels`. Required. At least 2 items.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<Vec<Label>>) -> EventType<S0, S1, Set_, S3> { self.0.put("Labels", value.into_node()); EventType(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventType<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); EventType(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<EventType> for EventType<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for EventType<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::FraudDetector::EventType";
    type Handle = EventTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventTypeRef(Id_);
impl From<Id_> for EventTypeRef { #[inline] fn from(id: Id_) -> Self { EventTypeRef(id) } }
impl AsRef<Id_> for EventTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventTypeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
/// `AWS::FraudDetector::EventType.EntityType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-entitytype.html)
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
/// `AWS::FraudDetector::EventType.EventVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-eventvariable.html)
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
/// `AWS::FraudDetector::EventType.Label`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-label.html)
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
/// Values of `AWS::FraudDetector::EventType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html)
#[derive(Debug)]
pub enum DataSource {}
impl DataSource {
    /// `EVENT`
    pub const EVENT: Value_<DataSource> = Value_::constant("EVENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::FraudDetector::EventType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html)
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
/// Values of `AWS::FraudDetector::EventType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html)
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
