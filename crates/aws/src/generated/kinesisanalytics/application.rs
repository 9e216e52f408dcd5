// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalytics::Application`

use stanchion_template::generated::*;

/// `AWS::KinesisAnalytics::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html)
#[must_use]
pub struct Application<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Application<Missing_<super::required::inputs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0> Application<S0> {
    /// Sets `ApplicationCode`.
    #[inline] pub fn application_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationCode", value.into_node()); self }
    /// Sets `ApplicationDescription`.
    #[inline] pub fn application_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationDescription", value.into_node()); self }
    /// Sets `ApplicationName`. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationName", value.into_node()); self }
    /// Sets `Inputs`. Required.
    #[inline] pub fn inputs(mut self, value: impl IntoValue_<Vec<Input>>) -> Application<Set_> { self.0.put("Inputs", value.into_node()); Application(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Application> for Application<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Application<S0> {
    const TYPE: &'static str = "AWS::KinesisAnalytics::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::KinesisAnalytics::Application.InputParallelism`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputparallelism.html)
#[must_use]
pub struct InputParallelism(Properties_);
impl InputParallelism {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputParallelism(Properties_::new()) }
}
impl InputParallelism {
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
}
impl IntoValue_<InputParallelism> for InputParallelism { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.InputLambdaProcessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputlambdaprocessor.html)
#[must_use]
pub struct InputLambdaProcessor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InputLambdaProcessor<Missing_<super::required::resource_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputLambdaProcessor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InputLambdaProcessor<S0, S1> {
    /// Sets `ResourceARN`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> InputLambdaProcessor<Set_, S1> { self.0.put("ResourceARN", value.into_node()); InputLambdaProcessor(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> InputLambdaProcessor<S0, Set_> { self.0.put("RoleARN", value.into_node()); InputLambdaProcessor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InputLambdaProcessor> for InputLambdaProcessor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.InputProcessingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputprocessingconfiguration.html)
#[must_use]
pub struct InputProcessingConfiguration(Properties_);
impl InputProcessingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputProcessingConfiguration(Properties_::new()) }
}
impl InputProcessingConfiguration {
    /// Sets `InputLambdaProcessor`.
    #[inline] pub fn input_lambda_processor(mut self, value: impl IntoValue_<InputLambdaProcessor>) -> Self { self.0.put("InputLambdaProcessor", value.into_node()); self }
}
impl IntoValue_<InputProcessingConfiguration> for InputProcessingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.RecordColumn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-recordcolumn.html)
#[must_use]
pub struct RecordColumn<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecordColumn<Missing_<super::required::name>, Missing_<super::required::sql_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordColumn(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecordColumn<S0, S1> {
    /// Sets `Mapping`.
    #[inline] pub fn mapping(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Mapping", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RecordColumn<Set_, S1> { self.0.put("Name", value.into_node()); RecordColumn(self.0, PhantomData_) }
    /// Sets `SqlType`. Required.
    #[inline] pub fn sql_type(mut self, value: impl IntoValue_<String>) -> RecordColumn<S0, Set_> { self.0.put("SqlType", value.into_node()); RecordColumn(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecordColumn> for RecordColumn<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.CSVMappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-csvmappingparameters.html)
#[must_use]
pub struct CSVMappingParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CSVMappingParameters<Missing_<super::required::record_column_delimiter>, Missing_<super::required::record_row_delimiter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CSVMappingParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CSVMappingParameters<S0, S1> {
    /// Sets `RecordColumnDelimiter`. Required.
    #[inline] pub fn record_column_delimiter(mut self, value: impl IntoValue_<String>) -> CSVMappingParameters<Set_, S1> { self.0.put("RecordColumnDelimiter", value.into_node()); CSVMappingParameters(self.0, PhantomData_) }
    /// Sets `RecordRowDelimiter`. Required.
    #[inline] pub fn record_row_delimiter(mut self, value: impl IntoValue_<String>) -> CSVMappingParameters<S0, Set_> { self.0.put("RecordRowDelimiter", value.into_node()); CSVMappingParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CSVMappingParameters> for CSVMappingParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.JSONMappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-jsonmappingparameters.html)
#[must_use]
pub struct JSONMappingParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JSONMappingParameters<Missing_<super::required::record_row_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JSONMappingParameters(Properties_::new(), PhantomData_) }
}
impl<S0> JSONMappingParameters<S0> {
    /// Sets `RecordRowPath`. Required.
    #[inline] pub fn record_row_path(mut self, value: impl IntoValue_<String>) -> JSONMappingParameters<Set_> { self.0.put("RecordRowPath", value.into_node()); JSONMappingParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JSONMappingParameters> for JSONMappingParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.MappingParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-mappingparameters.html)
#[must_use]
pub struct MappingParameters(Properties_);
impl MappingParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MappingParameters(Properties_::new()) }
}
impl MappingParameters {
    /// Sets `CSVMappingParameters`.
    #[inline] pub fn csv_mapping_parameters(mut self, value: impl IntoValue_<CSVMappingParameters>) -> Self { self.0.put("CSVMappingParameters", value.into_node()); self }
    /// Sets `JSONMappingParameters`.
    #[inline] pub fn json_mapping_parameters(mut self, value: impl IntoValue_<JSONMappingParameters>) -> Self { self.0.put("JSONMappingParameters", value.into_node()); self }
}
impl IntoValue_<MappingParameters> for MappingParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.RecordFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-recordformat.html)
#[must_use]
pub struct RecordFormat<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordFormat<Missing_<super::required::record_format_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordFormat(Properties_::new(), PhantomData_) }
}
impl<S0> RecordFormat<S0> {
    /// Sets `MappingParameters`.
    #[inline] pub fn mapping_parameters(mut self, value: impl IntoValue_<MappingParameters>) -> Self { self.0.put("MappingParameters", value.into_node()); self }
    /// Sets `RecordFormatType`. Required.
    #[inline] pub fn record_format_type(mut self, value: impl IntoValue_<String>) -> RecordFormat<Set_> { self.0.put("RecordFormatType", value.into_node()); RecordFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordFormat> for RecordFormat<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.InputSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputschema.html)
#[must_use]
pub struct InputSchema<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InputSchema<Missing_<super::required::record_columns>, Missing_<super::required::record_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputSchema(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InputSchema<S0, S1> {
    /// Sets `RecordColumns`. Required.
    #[inline] pub fn record_columns(mut self, value: impl IntoValue_<Vec<RecordColumn>>) -> InputSchema<Set_, S1> { self.0.put("RecordColumns", value.into_node()); InputSchema(self.0, PhantomData_) }
    /// Sets `RecordEncoding`.
    #[inline] pub fn record_encoding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordEncoding", value.into_node()); self }
    /// Sets `RecordFormat`. Required.
    #[inline] pub fn record_format(mut self, value: impl IntoValue_<RecordFormat>) -> InputSchema<S0, Set_> { self.0.put("RecordFormat", value.into_node()); InputSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InputSchema> for InputSchema<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.KinesisFirehoseInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-kinesisfirehoseinput.html)
#[must_use]
pub struct KinesisFirehoseInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisFirehoseInput<Missing_<super::required::resource_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisFirehoseInput<S0, S1> {
    /// Sets `ResourceARN`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseInput<Set_, S1> { self.0.put("ResourceARN", value.into_node()); KinesisFirehoseInput(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseInput<S0, Set_> { self.0.put("RoleARN", value.into_node()); KinesisFirehoseInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisFirehoseInput> for KinesisFirehoseInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.KinesisStreamsInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-kinesisstreamsinput.html)
#[must_use]
pub struct KinesisStreamsInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisStreamsInput<Missing_<super::required::resource_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamsInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisStreamsInput<S0, S1> {
    /// Sets `ResourceARN`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamsInput<Set_, S1> { self.0.put("ResourceARN", value.into_node()); KinesisStreamsInput(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamsInput<S0, Set_> { self.0.put("RoleARN", value.into_node()); KinesisStreamsInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisStreamsInput> for KinesisStreamsInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::Application.Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-input.html)
#[must_use]
pub struct Input<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Input<Missing_<super::required::input_schema>, Missing_<super::required::name_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Input(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Input<S0, S1> {
    /// Sets `InputParallelism`.
    #[inline] pub fn input_parallelism(mut self, value: impl IntoValue_<InputParallelism>) -> Self { self.0.put("InputParallelism", value.into_node()); self }
    /// Sets `InputProcessingConfiguration`.
    #[inline] pub fn input_processing_configuration(mut self, value: impl IntoValue_<InputProcessingConfiguration>) -> Self { self.0.put("InputProcessingConfiguration", value.into_node()); self }
    /// Sets `InputSchema`. Required.
    #[inline] pub fn input_schema(mut self, value: impl IntoValue_<InputSchema>) -> Input<Set_, S1> { self.0.put("InputSchema", value.into_node()); Input(self.0, PhantomData_) }
    /// Sets `KinesisFirehoseInput`.
    #[inline] pub fn kinesis_firehose_input(mut self, value: impl IntoValue_<KinesisFirehoseInput>) -> Self { self.0.put("KinesisFirehoseInput", value.into_node()); self }
    /// Sets `KinesisStreamsInput`.
    #[inline] pub fn kinesis_streams_input(mut self, value: impl IntoValue_<KinesisStreamsInput>) -> Self { self.0.put("KinesisStreamsInput", value.into_node()); self }
    /// Sets `NamePrefix`. Required.
    #[inline] pub fn name_prefix(mut self, value: impl IntoValue_<String>) -> Input<S0, Set_> { self.0.put("NamePrefix", value.into_node()); Input(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Input> for Input<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
