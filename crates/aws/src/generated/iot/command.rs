// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Command`

use stanchion_template::generated::*;

/// `AWS::IoT::Command`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
#[must_use]
pub struct Command<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Command<Missing_<super::required::command_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Command(Properties_::new(), PhantomData_) }
}
impl<S0> Command<S0> {
    /// Sets `CommandId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn command_id(mut self, value: impl IntoValue_<String>) -> Command<Set_> { self.0.put("CommandId", value.into_node()); Command(self.0, PhantomData_) }
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Deprecated`.
    #[inline] pub fn deprecated(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Deprecated", value.into_node()); self }
    /// Sets `Description`. 0 to 2028 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 64 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `LastUpdatedAt`.
    #[inline] pub fn last_updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedAt", value.into_node()); self }
    /// Sets `MandatoryParameters`. At least 1 item.
    #[inline] pub fn mandatory_parameters(mut self, value: impl IntoValue_<Vec<CommandParameter>>) -> Self { self.0.put("MandatoryParameters", value.into_node()); self }
    /// Sets `Namespace`. The values are constants of [`Namespace`].
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<Namespace>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<CommandPayload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `PayloadTemplate`. 0 to 32768 characters. An update replaces the resource.
    #[inline] pub fn payload_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadTemplate", value.into_node()); self }
    /// Sets `PendingDeletion`.
    #[inline] pub fn pending_deletion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PendingDeletion", value.into_node()); self }
    /// Sets `Preprocessor`. An update replaces the resource.
    #[inline] pub fn preprocessor(mut self, value: impl IntoValue_<CommandPreprocessor>) -> Self { self.0.put("Preprocessor", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2028 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Command> for Command<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Command<S0> {
    const TYPE: &'static str = "AWS::IoT::Command";
    type Handle = CommandRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Command`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CommandRef(Id_);
impl From<Id_> for CommandRef { #[inline] fn from(id: Id_) -> Self { CommandRef(id) } }
impl AsRef<Id_> for CommandRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CommandRef {
    /// `Ref`: `CommandId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CommandArn`
    #[inline] pub fn command_arn(&self) -> Value_<String> { self.0.attribute("CommandArn") }
}
/// `AWS::IoT::Command.CommandParameterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervalue.html)
#[must_use]
pub struct CommandParameterValue(Properties_);
impl CommandParameterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CommandParameterValue(Properties_::new()) }
}
impl CommandParameterValue {
    /// Sets `B`.
    #[inline] pub fn b(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("B", value.into_node()); self }
    /// Sets `BIN`. At least 1 character.
    #[inline] pub fn bin(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BIN", value.into_node()); self }
    /// Sets `D`.
    #[inline] pub fn d(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("D", value.into_node()); self }
    /// Sets `I`.
    #[inline] pub fn i(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("I", value.into_node()); self }
    /// Sets `L`. At most 19 characters.
    #[inline] pub fn l(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("L", value.into_node()); self }
    /// Sets `S`. At least 1 character.
    #[inline] pub fn s(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S", value.into_node()); self }
    /// Sets `UL`. 1 to 20 characters.
    #[inline] pub fn ul(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UL", value.into_node()); self }
}
impl IntoValue_<CommandParameterValue> for CommandParameterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.CommandParameterValueNumberRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervaluenumberrange.html)
#[must_use]
pub struct CommandParameterValueNumberRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CommandParameterValueNumberRange<Missing_<super::required::max>, Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CommandParameterValueNumberRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CommandParameterValueNumberRange<S0, S1> {
    /// Sets `Max`. Required. At least 1 character.
    #[inline] pub fn max(mut self, value: impl IntoValue_<String>) -> CommandParameterValueNumberRange<Set_, S1> { self.0.put("Max", value.into_node()); CommandParameterValueNumberRange(self.0, PhantomData_) }
    /// Sets `Min`. Required. At least 1 character.
    #[inline] pub fn min(mut self, value: impl IntoValue_<String>) -> CommandParameterValueNumberRange<S0, Set_> { self.0.put("Min", value.into_node()); CommandParameterValueNumberRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CommandParameterValueNumberRange> for CommandParameterValueNumberRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.CommandParameterValueComparisonOperand`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervaluecomparisonoperand.html)
#[must_use]
pub struct CommandParameterValueComparisonOperand(Properties_);
impl CommandParameterValueComparisonOperand {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CommandParameterValueComparisonOperand(Properties_::new()) }
}
impl CommandParameterValueComparisonOperand {
    /// Sets `Number`. At least 1 character.
    #[inline] pub fn number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Number", value.into_node()); self }
    /// Sets `NumberRange`.
    #[inline] pub fn number_range(mut self, value: impl IntoValue_<CommandParameterValueNumberRange>) -> Self { self.0.put("NumberRange", value.into_node()); self }
    /// Sets `Numbers`. 1 to 10 items.
    #[inline] pub fn numbers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Numbers", value.into_node()); self }
    /// Sets `String`. At least 1 character.
    #[inline] pub fn string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("String", value.into_node()); self }
    /// Sets `Strings`. 1 to 10 items.
    #[inline] pub fn strings(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Strings", value.into_node()); self }
}
impl IntoValue_<CommandParameterValueComparisonOperand> for CommandParameterValueComparisonOperand { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.CommandParameterValueCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervaluecondition.html)
#[must_use]
pub struct CommandParameterValueCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CommandParameterValueCondition<Missing_<super::required::comparison_operator>, Missing_<super::required::operand>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CommandParameterValueCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CommandParameterValueCondition<S0, S1> {
    /// Sets `ComparisonOperator`. Required. The values are constants of [`CommandParameterValueComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<CommandParameterValueComparisonOperator>) -> CommandParameterValueCondition<Set_, S1> { self.0.put("ComparisonOperator", value.into_node()); CommandParameterValueCondition(self.0, PhantomData_) }
    /// Sets `Operand`. Required.
    #[inline] pub fn operand(mut self, value: impl IntoValue_<CommandParameterValueComparisonOperand>) -> CommandParameterValueCondition<S0, Set_> { self.0.put("Operand", value.into_node()); CommandParameterValueCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CommandParameterValueCondition> for CommandParameterValueCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.CommandParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparameter.html)
#[must_use]
pub struct CommandParameter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CommandParameter<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CommandParameter(Properties_::new(), PhantomData_) }
}
impl<S0> CommandParameter<S0> {
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<CommandParameterValue>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Description`. 0 to 2028 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 192 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CommandParameter<Set_> { self.0.put("Name", value.into_node()); CommandParameter(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`CommandParameterType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<CommandParameterType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<CommandParameterValue>) -> Self { self.0.put("Value", value.into_node()); self }
    /// Sets `ValueConditions`. At least 1 item.
    #[inline] pub fn value_conditions(mut self, value: impl IntoValue_<Vec<CommandParameterValueCondition>>) -> Self { self.0.put("ValueConditions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CommandParameter> for CommandParameter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.CommandPayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandpayload.html)
#[must_use]
pub struct CommandPayload(Properties_);
impl CommandPayload {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CommandPayload(Properties_::new()) }
}
impl CommandPayload {
    /// Sets `Content`.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
    /// Sets `ContentType`. At least 1 character.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
}
impl IntoValue_<CommandPayload> for CommandPayload { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.AwsJsonSubstitutionCommandPreprocessorConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-awsjsonsubstitutioncommandpreprocessorconfig.html)
#[must_use]
pub struct AwsJsonSubstitutionCommandPreprocessorConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsJsonSubstitutionCommandPreprocessorConfig<Missing_<super::required::output_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsJsonSubstitutionCommandPreprocessorConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AwsJsonSubstitutionCommandPreprocessorConfig<S0> {
    /// Sets `OutputFormat`. Required. The values are constants of [`OutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<OutputFormat>) -> AwsJsonSubstitutionCommandPreprocessorConfig<Set_> { self.0.put("OutputFormat", value.into_node()); AwsJsonSubstitutionCommandPreprocessorConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AwsJsonSubstitutionCommandPreprocessorConfig> for AwsJsonSubstitutionCommandPreprocessorConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Command.CommandPreprocessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandpreprocessor.html)
#[must_use]
pub struct CommandPreprocessor(Properties_);
impl CommandPreprocessor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CommandPreprocessor(Properties_::new()) }
}
impl CommandPreprocessor {
    /// Sets `AwsJsonSubstitution`.
    #[inline] pub fn aws_json_substitution(mut self, value: impl IntoValue_<AwsJsonSubstitutionCommandPreprocessorConfig>) -> Self { self.0.put("AwsJsonSubstitution", value.into_node()); self }
}
impl IntoValue_<CommandPreprocessor> for CommandPreprocessor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::Command`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
#[derive(Debug)]
pub enum CommandParameterType {}
impl CommandParameterType {
    /// `STRING`
    pub const STRING: Value_<CommandParameterType> = Value_::constant("STRING");
    /// `INTEGER`
    pub const INTEGER: Value_<CommandParameterType> = Value_::constant("INTEGER");
    /// `DOUBLE`
    pub const DOUBLE: Value_<CommandParameterType> = Value_::constant("DOUBLE");
    /// `LONG`
    pub const LONG: Value_<CommandParameterType> = Value_::constant("LONG");
    /// `UNSIGNEDLONG`
    pub const UNSIGNEDLONG: Value_<CommandParameterType> = Value_::constant("UNSIGNEDLONG");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<CommandParameterType> = Value_::constant("BOOLEAN");
    /// `BINARY`
    pub const BINARY: Value_<CommandParameterType> = Value_::constant("BINARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CommandParameterType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Command`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
#[derive(Debug)]
pub enum CommandParameterValueComparisonOperator {}
impl CommandParameterValueComparisonOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<CommandParameterValueComparisonOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<CommandParameterValueComparisonOperator> = Value_::constant("NOT_EQUALS");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<CommandParameterValueComparisonOperator> = Value_::constant("LESS_THAN");
    /// `LESS_THAN_EQUALS`
    pub const LESS_THAN_EQUALS: Value_<CommandParameterValueComparisonOperator> = Value_::constant("LESS_THAN_EQUALS");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<CommandParameterValueComparisonOperator> = Value_::constant("GREATER_THAN");
    /// `GREATER_THAN_EQUALS`
    pub const GREATER_THAN_EQUALS: Value_<CommandParameterValueComparisonOperator> = Value_::constant("GREATER_THAN_EQUALS");
    /// `IN_SET`
    pub const IN_SET: Value_<CommandParameterValueComparisonOperator> = Value_::constant("IN_SET");
    /// `NOT_IN_SET`
    pub const NOT_IN_SET: Value_<CommandParameterValueComparisonOperator> = Value_::constant("NOT_IN_SET");
    /// `IN_RANGE`
    pub const IN_RANGE: Value_<CommandParameterValueComparisonOperator> = Value_::constant("IN_RANGE");
    /// `NOT_IN_RANGE`
    pub const NOT_IN_RANGE: Value_<CommandParameterValueComparisonOperator> = Value_::constant("NOT_IN_RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CommandParameterValueComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Command`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
#[derive(Debug)]
pub enum Namespace {}
impl Namespace {
    /// `AWS-IoT`
    pub const AWS_IO_T: Value_<Namespace> = Value_::constant("AWS-IoT");
    /// `AWS-IoT-FleetWise`
    pub const AWS_IO_T_FLEET_WISE: Value_<Namespace> = Value_::constant("AWS-IoT-FleetWise");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Namespace> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Command`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
#[derive(Debug)]
pub enum OutputFormat {}
impl OutputFormat {
    /// `JSON`
    pub const JSON: Value_<OutputFormat> = Value_::constant("JSON");
    /// `CBOR`
    pub const CBOR: Value_<OutputFormat> = Value_::constant("CBOR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputFormat> { Value_::from_node(value.into_node()) }
}
