// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::DevEndpoint`

use stanchion_template::generated::*;

/// `AWS::Glue::DevEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html)
#[must_use]
pub struct DevEndpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DevEndpoint<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DevEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0> DevEndpoint<S0> {
    /// Sets `Arguments`.
    #[inline] pub fn arguments(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Arguments", value.into_node()); self }
    /// Sets `EndpointName`. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointName", value.into_node()); self }
    /// Sets `ExtraJarsS3Path`.
    #[inline] pub fn extra_jars_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtraJarsS3Path", value.into_node()); self }
    /// Sets `ExtraPythonLibsS3Path`.
    #[inline] pub fn extra_python_libs_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtraPythonLibsS3Path", value.into_node()); self }
    /// Sets `GlueVersion`.
    #[inline] pub fn glue_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueVersion", value.into_node()); self }
    /// Sets `NumberOfNodes`.
    #[inline] pub fn number_of_nodes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfNodes", value.into_node()); self }
    /// Sets `NumberOfWorkers`.
    #[inline] pub fn number_of_workers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfWorkers", value.into_node()); self }
    /// Sets `PublicKey`.
    #[inline] pub fn public_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicKey", value.into_node()); self }
    /// Sets `PublicKeys`.
    #[inline] pub fn public_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PublicKeys", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DevEndpoint<Set_> { self.0.put("RoleArn", value.into_node()); DevEndpoint(self.0, PhantomData_) }
    /// Sets `SecurityConfiguration`.
    #[inline] pub fn security_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityConfiguration", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkerType`.
    #[inline] pub fn worker_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkerType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DevEndpoint> for DevEndpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DevEndpoint<S0> {
    const TYPE: &'static str = "AWS::Glue::DevEndpoint";
    type Handle = DevEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DevEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DevEndpointRef(Id_);
impl From<Id_> for DevEndpointRef { #[inline] fn from(id: Id_) -> Self { DevEndpointRef(id) } }
impl AsRef<Id_> for DevEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DevEndpointRef {
    /// `Ref`: `EndpointName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
