// Made by `cargo xtask generate`; do not edit.
//! `AWS::RefactorSpaces::Service`

use stanchion_template::generated::*;

/// `AWS::RefactorSpaces::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html)
#[must_use]
pub struct Service<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Service<Missing_<super::required::application_identifier>, Missing_<super::required::endpoint_type>, Missing_<super::required::environment_identifier>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Service(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Service<S0, S1, S2, S3> {
    /// Sets `ApplicationIdentifier`. Required. Exactly 14 characters. An update replaces the resource.
    #[inline] pub fn application_identifier(mut self, value: impl IntoValue_<String>) -> Service<Set_, S1, S2, S3> { self.0.put("ApplicationIdentifier", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EndpointType`. Required. An update replaces the resource. The values are constants of [`ServiceEndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<ServiceEndpointType>) -> Service<S0, Set_, S2, S3> { self.0.put("EndpointType", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `EnvironmentIdentifier`. Required. Exactly 14 characters. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> Service<S0, S1, Set_, S3> { self.0.put("EnvironmentIdentifier", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `LambdaEndpoint`. An update replaces the resource.
    #[inline] pub fn lambda_endpoint(mut self, value: impl IntoValue_<LambdaEndpointInput>) -> Self { self.0.put("LambdaEndpoint", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Service<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); Service(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UrlEndpoint`. An update replaces the resource.
    #[inline] pub fn url_endpoint(mut self, value: impl IntoValue_<UrlEndpointInput>) -> Self { self.0.put("UrlEndpoint", value.into_node()); self }
    /// Sets `VpcId`. 12 to 21 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Service> for Service<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Service<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::RefactorSpaces::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `EnvironmentIdentifier|ApplicationIdentifier|ServiceIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ServiceIdentifier`
    #[inline] pub fn service_identifier(&self) -> Value_<String> { self.0.attribute("ServiceIdentifier") }
}
/// `AWS::RefactorSpaces::Service.LambdaEndpointInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-service-lambdaendpointinput.html)
#[must_use]
pub struct LambdaEndpointInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaEndpointInput<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaEndpointInput(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaEndpointInput<S0> {
    /// Sets `Arn`. Required. 1 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> LambdaEndpointInput<Set_> { self.0.put("Arn", value.into_node()); LambdaEndpointInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaEndpointInput> for LambdaEndpointInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RefactorSpaces::Service.UrlEndpointInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-service-urlendpointinput.html)
#[must_use]
pub struct UrlEndpointInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UrlEndpointInput<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UrlEndpointInput(Properties_::new(), PhantomData_) }
}
impl<S0> UrlEndpointInput<S0> {
    /// Sets `HealthUrl`. 1 to 2048 characters.
    #[inline] pub fn health_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthUrl", value.into_node()); self }
    /// Sets `Url`. Required. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> UrlEndpointInput<Set_> { self.0.put("Url", value.into_node()); UrlEndpointInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UrlEndpointInput> for UrlEndpointInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RefactorSpaces::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html)
#[derive(Debug)]
pub enum ServiceEndpointType {}
impl ServiceEndpointType {
    /// `LAMBDA`
    pub const LAMBDA: Value_<ServiceEndpointType> = Value_::constant("LAMBDA");
    /// `URL`
    pub const URL: Value_<ServiceEndpointType> = Value_::constant("URL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceEndpointType> { Value_::from_node(value.into_node()) }
}
