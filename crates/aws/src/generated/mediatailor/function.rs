// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::Function`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html)
#[must_use]
pub struct Function<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Function<Missing_<super::required::function_id>, Missing_<super::required::function_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Function(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Function<S0, S1> {
    /// Sets `AwsServiceRequestConfiguration`.
    #[inline] pub fn aws_service_request_configuration(mut self, value: impl IntoValue_<AwsServiceRequestConfiguration>) -> Self { self.0.put("AwsServiceRequestConfiguration", value.into_node()); self }
    /// Sets `ConcurrentExecutorConfiguration`.
    #[inline] pub fn concurrent_executor_configuration(mut self, value: impl IntoValue_<ConcurrentExecutorConfiguration>) -> Self { self.0.put("ConcurrentExecutorConfiguration", value.into_node()); self }
    /// Sets `CustomOutputConfiguration`.
    #[inline] pub fn custom_output_configuration(mut self, value: impl IntoValue_<CustomOutputConfiguration>) -> Self { self.0.put("CustomOutputConfiguration", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FunctionId`. Required. An update replaces the resource.
    #[inline] pub fn function_id(mut self, value: impl IntoValue_<String>) -> Function<Set_, S1> { self.0.put("FunctionId", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `FunctionType`. Required. The values are constants of [`FunctionType`].
    #[inline] pub fn function_type(mut self, value: impl IntoValue_<FunctionType>) -> Function<S0, Set_> { self.0.put("FunctionType", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `HttpRequestConfiguration`.
    #[inline] pub fn http_request_configuration(mut self, value: impl IntoValue_<HttpRequestConfiguration>) -> Self { self.0.put("HttpRequestConfiguration", value.into_node()); self }
    /// Sets `SequentialExecutorConfiguration`.
    #[inline] pub fn sequential_executor_configuration(mut self, value: impl IntoValue_<SequentialExecutorConfiguration>) -> Self { self.0.put("SequentialExecutorConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VastRequestConfiguration`.
    #[inline] pub fn vast_request_configuration(mut self, value: impl IntoValue_<VastRequestConfiguration>) -> Self { self.0.put("VastRequestConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Function> for Function<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Function<S0, S1> {
    const TYPE: &'static str = "AWS::MediaTailor::Function";
    type Handle = FunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Function`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FunctionRef(Id_);
impl From<Id_> for FunctionRef { #[inline] fn from(id: Id_) -> Self { FunctionRef(id) } }
impl AsRef<Id_> for FunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FunctionRef {
    /// `Ref`: `FunctionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaTailor::Function.AwsServiceRequestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-awsservicerequestconfiguration.html)
#[must_use]
pub struct AwsServiceRequestConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl AwsServiceRequestConfiguration<Missing_<super::required::method_type>, Missing_<super::required::request_timeout_milliseconds>, Missing_<super::required::runtime>, Missing_<super::required::target_region>, Missing_<super::required::target_service>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsServiceRequestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> AwsServiceRequestConfiguration<S0, S1, S2, S3, S4, S5> {
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `MethodType`. Required. The values are constants of [`MethodType`].
    #[inline] pub fn method_type(mut self, value: impl IntoValue_<MethodType>) -> AwsServiceRequestConfiguration<Set_, S1, S2, S3, S4, S5> { self.0.put("MethodType", value.into_node()); AwsServiceRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Output", value.into_node()); self }
    /// Sets `RequestTimeoutMilliseconds`. Required. 100 to 2000.
    #[inline] pub fn request_timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> AwsServiceRequestConfiguration<S0, Set_, S2, S3, S4, S5> { self.0.put("RequestTimeoutMilliseconds", value.into_node()); AwsServiceRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Runtime`. Required. The values are constants of [`RuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<RuntimeType>) -> AwsServiceRequestConfiguration<S0, S1, Set_, S3, S4, S5> { self.0.put("Runtime", value.into_node()); AwsServiceRequestConfiguration(self.0, PhantomData_) }
    /// Sets `TargetRegion`. Required. 1 to 256 characters.
    #[inline] pub fn target_region(mut self, value: impl IntoValue_<String>) -> AwsServiceRequestConfiguration<S0, S1, S2, Set_, S4, S5> { self.0.put("TargetRegion", value.into_node()); AwsServiceRequestConfiguration(self.0, PhantomData_) }
    /// Sets `TargetService`. Required. 1 to 63 characters.
    #[inline] pub fn target_service(mut self, value: impl IntoValue_<String>) -> AwsServiceRequestConfiguration<S0, S1, S2, S3, Set_, S5> { self.0.put("TargetService", value.into_node()); AwsServiceRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> AwsServiceRequestConfiguration<S0, S1, S2, S3, S4, Set_> { self.0.put("Url", value.into_node()); AwsServiceRequestConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<AwsServiceRequestConfiguration> for AwsServiceRequestConfiguration<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Function.FunctionRef`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-functionref.html)
#[must_use]
pub struct FunctionRef2(Properties_);
impl FunctionRef2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunctionRef2(Properties_::new()) }
}
impl FunctionRef2 {
    /// Sets `Alias`.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `FunctionId`.
    #[inline] pub fn function_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionId", value.into_node()); self }
    /// Sets `RunCondition`.
    #[inline] pub fn run_condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RunCondition", value.into_node()); self }
}
impl IntoValue_<FunctionRef2> for FunctionRef2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Function.ConcurrentExecutorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-concurrentexecutorconfiguration.html)
#[must_use]
pub struct ConcurrentExecutorConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ConcurrentExecutorConfiguration<Missing_<super::required::function_list>, Missing_<super::required::max_concurrency>, Missing_<super::required::output>, Missing_<super::required::runtime>, Missing_<super::required::timeout_milliseconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConcurrentExecutorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ConcurrentExecutorConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `FunctionList`. Required. 1 to 10 items.
    #[inline] pub fn function_list(mut self, value: impl IntoValue_<Vec<FunctionRef2>>) -> ConcurrentExecutorConfiguration<Set_, S1, S2, S3, S4> { self.0.put("FunctionList", value.into_node()); ConcurrentExecutorConfiguration(self.0, PhantomData_) }
    /// Sets `MaxConcurrency`. Required. 1 to 2.
    #[inline] pub fn max_concurrency(mut self, value: impl IntoValue_<i64>) -> ConcurrentExecutorConfiguration<S0, Set_, S2, S3, S4> { self.0.put("MaxConcurrency", value.into_node()); ConcurrentExecutorConfiguration(self.0, PhantomData_) }
    /// Sets `Output`. Required.
    #[inline] pub fn output(mut self, value: impl IntoValue_<MapOf_<String>>) -> ConcurrentExecutorConfiguration<S0, S1, Set_, S3, S4> { self.0.put("Output", value.into_node()); ConcurrentExecutorConfiguration(self.0, PhantomData_) }
    /// Sets `Runtime`. Required. The values are constants of [`RuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<RuntimeType>) -> ConcurrentExecutorConfiguration<S0, S1, S2, Set_, S4> { self.0.put("Runtime", value.into_node()); ConcurrentExecutorConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMilliseconds`. Required. 100 to 2000.
    #[inline] pub fn timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> ConcurrentExecutorConfiguration<S0, S1, S2, S3, Set_> { self.0.put("TimeoutMilliseconds", value.into_node()); ConcurrentExecutorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ConcurrentExecutorConfiguration> for ConcurrentExecutorConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Function.CustomOutputConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-customoutputconfiguration.html)
#[must_use]
pub struct CustomOutputConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomOutputConfiguration<Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomOutputConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CustomOutputConfiguration<S0> {
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Output", value.into_node()); self }
    /// Sets `Runtime`. Required. The values are constants of [`RuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<RuntimeType>) -> CustomOutputConfiguration<Set_> { self.0.put("Runtime", value.into_node()); CustomOutputConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomOutputConfiguration> for CustomOutputConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Function.HttpRequestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-httprequestconfiguration.html)
#[must_use]
pub struct HttpRequestConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl HttpRequestConfiguration<Missing_<super::required::method_type>, Missing_<super::required::request_timeout_milliseconds>, Missing_<super::required::runtime>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpRequestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> HttpRequestConfiguration<S0, S1, S2, S3> {
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `MethodType`. Required. The values are constants of [`MethodType`].
    #[inline] pub fn method_type(mut self, value: impl IntoValue_<MethodType>) -> HttpRequestConfiguration<Set_, S1, S2, S3> { self.0.put("MethodType", value.into_node()); HttpRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Output", value.into_node()); self }
    /// Sets `RequestTimeoutMilliseconds`. Required.
    #[inline] pub fn request_timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> HttpRequestConfiguration<S0, Set_, S2, S3> { self.0.put("RequestTimeoutMilliseconds", value.into_node()); HttpRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Runtime`. Required. The values are constants of [`RuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<RuntimeType>) -> HttpRequestConfiguration<S0, S1, Set_, S3> { self.0.put("Runtime", value.into_node()); HttpRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> HttpRequestConfiguration<S0, S1, S2, Set_> { self.0.put("Url", value.into_node()); HttpRequestConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<HttpRequestConfiguration> for HttpRequestConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Function.SequentialExecutorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-sequentialexecutorconfiguration.html)
#[must_use]
pub struct SequentialExecutorConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SequentialExecutorConfiguration<Missing_<super::required::function_list>, Missing_<super::required::runtime>, Missing_<super::required::timeout_milliseconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SequentialExecutorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SequentialExecutorConfiguration<S0, S1, S2> {
    /// Sets `FunctionList`. Required.
    #[inline] pub fn function_list(mut self, value: impl IntoValue_<Vec<FunctionRef2>>) -> SequentialExecutorConfiguration<Set_, S1, S2> { self.0.put("FunctionList", value.into_node()); SequentialExecutorConfiguration(self.0, PhantomData_) }
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Output", value.into_node()); self }
    /// Sets `Runtime`. Required. The values are constants of [`RuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<RuntimeType>) -> SequentialExecutorConfiguration<S0, Set_, S2> { self.0.put("Runtime", value.into_node()); SequentialExecutorConfiguration(self.0, PhantomData_) }
    /// Sets `TimeoutMilliseconds`. Required.
    #[inline] pub fn timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> SequentialExecutorConfiguration<S0, S1, Set_> { self.0.put("TimeoutMilliseconds", value.into_node()); SequentialExecutorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SequentialExecutorConfiguration> for SequentialExecutorConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaTailor::Function.VastRequestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-vastrequestconfiguration.html)
#[must_use]
pub struct VastRequestConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl VastRequestConfiguration<Missing_<super::required::method_type>, Missing_<super::required::request_timeout_milliseconds>, Missing_<super::required::runtime>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VastRequestConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> VastRequestConfiguration<S0, S1, S2, S3> {
    /// Sets `Body`.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Body", value.into_node()); self }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `MethodType`. Required. The values are constants of [`MethodType`].
    #[inline] pub fn method_type(mut self, value: impl IntoValue_<MethodType>) -> VastRequestConfiguration<Set_, S1, S2, S3> { self.0.put("MethodType", value.into_node()); VastRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Output", value.into_node()); self }
    /// Sets `RequestTimeoutMilliseconds`. Required. 100 to 2000.
    #[inline] pub fn request_timeout_milliseconds(mut self, value: impl IntoValue_<i64>) -> VastRequestConfiguration<S0, Set_, S2, S3> { self.0.put("RequestTimeoutMilliseconds", value.into_node()); VastRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Runtime`. Required. The values are constants of [`RuntimeType`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<RuntimeType>) -> VastRequestConfiguration<S0, S1, Set_, S3> { self.0.put("Runtime", value.into_node()); VastRequestConfiguration(self.0, PhantomData_) }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> VastRequestConfiguration<S0, S1, S2, Set_> { self.0.put("Url", value.into_node()); VastRequestConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<VastRequestConfiguration> for VastRequestConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaTailor::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html)
#[derive(Debug)]
pub enum MethodType {}
impl MethodType {
    /// `GET`
    pub const GET: Value_<MethodType> = Value_::constant("GET");
    /// `POST`
    pub const POST: Value_<MethodType> = Value_::constant("POST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MethodType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html)
#[derive(Debug)]
pub enum RuntimeType {}
impl RuntimeType {
    /// `JSONATA`
    pub const JSONATA: Value_<RuntimeType> = Value_::constant("JSONATA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuntimeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaTailor::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html)
#[derive(Debug)]
pub enum FunctionType {}
impl FunctionType {
    /// `HTTP_REQUEST`
    pub const HTTP_REQUEST: Value_<FunctionType> = Value_::constant("HTTP_REQUEST");
    /// `AWS_SERVICE_REQUEST`
    pub const AWS_SERVICE_REQUEST: Value_<FunctionType> = Value_::constant("AWS_SERVICE_REQUEST");
    /// `CUSTOM_OUTPUT`
    pub const CUSTOM_OUTPUT: Value_<FunctionType> = Value_::constant("CUSTOM_OUTPUT");
    /// `CONCURRENT_EXECUTOR`
    pub const CONCURRENT_EXECUTOR: Value_<FunctionType> = Value_::constant("CONCURRENT_EXECUTOR");
    /// `SEQUENTIAL_EXECUTOR`
    pub const SEQUENTIAL_EXECUTOR: Value_<FunctionType> = Value_::constant("SEQUENTIAL_EXECUTOR");
    /// `VAST_REQUEST`
    pub const VAST_REQUEST: Value_<FunctionType> = Value_::constant("VAST_REQUEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FunctionType> { Value_::from_node(value.into_node()) }
}
