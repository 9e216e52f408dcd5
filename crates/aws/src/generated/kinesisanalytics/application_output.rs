// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisAnalytics::ApplicationOutput`

use stanchion_template::generated::*;

/// `AWS::KinesisAnalytics::ApplicationOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html)
#[must_use]
pub struct ApplicationOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationOutput<Missing_<super::required::application_name>, Missing_<super::required::output>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationOutput<S0, S1> {
    /// Sets `ApplicationName`. Required. An update replaces the resource.
    #[inline] pub fn application_name(mut self, value: impl IntoValue_<String>) -> ApplicationOutput<Set_, S1> { self.0.put("ApplicationName", value.into_node()); ApplicationOutput(self.0, PhantomData_) }
    /// Sets `Output`. Required.
    #[inline] pub fn output(mut self, value: impl IntoValue_<Output>) -> ApplicationOutput<S0, Set_> { self.0.put("Output", value.into_node()); ApplicationOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationOutput> for ApplicationOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationOutput<S0, S1> {
    const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationOutput";
    type Handle = ApplicationOutputRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationOutput`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationOutputRef(Id_);
impl From<Id_> for ApplicationOutputRef { #[inline] fn from(id: Id_) -> Self { ApplicationOutputRef(id) } }
impl AsRef<Id_> for ApplicationOutputRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationOutputRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::KinesisAnalytics::ApplicationOutput.DestinationSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-destinationschema.html)
#[must_use]
pub struct DestinationSchema(Properties_);
impl DestinationSchema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationSchema(Properties_::new()) }
}
impl DestinationSchema {
    /// Sets `RecordFormatType`.
    #[inline] pub fn record_format_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordFormatType", value.into_node()); self }
}
impl IntoValue_<DestinationSchema> for DestinationSchema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationOutput.KinesisFirehoseOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-kinesisfirehoseoutput.html)
#[must_use]
pub struct KinesisFirehoseOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisFirehoseOutput<Missing_<super::required::resource_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisFirehoseOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisFirehoseOutput<S0, S1> {
    /// Sets `ResourceARN`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseOutput<Set_, S1> { self.0.put("ResourceARN", value.into_node()); KinesisFirehoseOutput(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisFirehoseOutput<S0, Set_> { self.0.put("RoleARN", value.into_node()); KinesisFirehoseOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisFirehoseOutput> for KinesisFirehoseOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationOutput.KinesisStreamsOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-kinesisstreamsoutput.html)
#[must_use]
pub struct KinesisStreamsOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisStreamsOutput<Missing_<super::required::resource_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisStreamsOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisStreamsOutput<S0, S1> {
    /// Sets `ResourceARN`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamsOutput<Set_, S1> { self.0.put("ResourceARN", value.into_node()); KinesisStreamsOutput(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisStreamsOutput<S0, Set_> { self.0.put("RoleARN", value.into_node()); KinesisStreamsOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisStreamsOutput> for KinesisStreamsOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationOutput.LambdaOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-lambdaoutput.html)
#[must_use]
pub struct LambdaOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LambdaOutput<Missing_<super::required::resource_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LambdaOutput<S0, S1> {
    /// Sets `ResourceARN`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> LambdaOutput<Set_, S1> { self.0.put("ResourceARN", value.into_node()); LambdaOutput(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> LambdaOutput<S0, Set_> { self.0.put("RoleARN", value.into_node()); LambdaOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LambdaOutput> for LambdaOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::KinesisAnalytics::ApplicationOutput.Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-output.html)
#[must_use]
pub struct Output<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Output<Missing_<super::required::destination_schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Output(Properties_::new(), PhantomData_) }
}
impl<S0> Output<S0> {
    /// Sets `DestinationSchema`. Required.
    #[inline] pub fn destination_schema(mut self, value: impl IntoValue_<DestinationSchema>) -> Output<Set_> { self.0.put("DestinationSchema", value.into_node()); Output(self.0, PhantomData_) }
    /// Sets `KinesisFirehoseOutput`.
    #[inline] pub fn kinesis_firehose_output(mut self, value: impl IntoValue_<KinesisFirehoseOutput>) -> Self { self.0.put("KinesisFirehoseOutput", value.into_node()); self }
    /// Sets `KinesisStreamsOutput`.
    #[inline] pub fn kinesis_streams_output(mut self, value: impl IntoValue_<KinesisStreamsOutput>) -> Self { self.0.put("KinesisStreamsOutput", value.into_node()); self }
    /// Sets `LambdaOutput`.
    #[inline] pub fn lambda_output(mut self, value: impl IntoValue_<LambdaOutput>) -> Self { self.0.put("LambdaOutput", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Output> for Output<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
