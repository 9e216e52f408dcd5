// Made by `cargo xtask generate`; do not edit.
//! `AWS::Panorama::ApplicationInstance`

use stanchion_template::generated::*;

/// `AWS::Panorama::ApplicationInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html)
#[must_use]
pub struct ApplicationInstance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationInstance<Missing_<super::required::default_runtime_context_device>, Missing_<super::required::manifest_payload>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationInstance<S0, S1> {
    /// Sets `ApplicationInstanceIdToReplace`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn application_instance_id_to_replace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationInstanceIdToReplace", value.into_node()); self }
    /// Sets `DefaultRuntimeContextDevice`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn default_runtime_context_device(mut self, value: impl IntoValue_<String>) -> ApplicationInstance<Set_, S1> { self.0.put("DefaultRuntimeContextDevice", value.into_node()); ApplicationInstance(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ManifestOverridesPayload`. An update replaces the resource.
    #[inline] pub fn manifest_overrides_payload(mut self, value: impl IntoValue_<ManifestOverridesPayload>) -> Self { self.0.put("ManifestOverridesPayload", value.into_node()); self }
    /// Sets `ManifestPayload`. Required. An update replaces the resource.
    #[inline] pub fn manifest_payload(mut self, value: impl IntoValue_<ManifestPayload>) -> ApplicationInstance<S0, Set_> { self.0.put("ManifestPayload", value.into_node()); ApplicationInstance(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RuntimeRoleArn`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn runtime_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuntimeRoleArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationInstance> for ApplicationInstance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationInstance<S0, S1> {
    const TYPE: &'static str = "AWS::Panorama::ApplicationInstance";
    type Handle = ApplicationInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationInstanceRef(Id_);
impl From<Id_> for ApplicationInstanceRef { #[inline] fn from(id: Id_) -> Self { ApplicationInstanceRef(id) } }
impl AsRef<Id_> for ApplicationInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationInstanceRef {
    /// `Ref`: `ApplicationInstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationInstanceId`
    #[inline] pub fn application_instance_id(&self) -> Value_<String> { self.0.attribute("ApplicationInstanceId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<i64> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `DefaultRuntimeContextDeviceName`
    #[inline] pub fn default_runtime_context_device_name(&self) -> Value_<String> { self.0.attribute("DefaultRuntimeContextDeviceName") }
    /// `Fn::GetAtt` `HealthStatus`
    #[inline] pub fn health_status(&self) -> Value_<String> { self.0.attribute("HealthStatus") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<i64> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusDescription`
    #[inline] pub fn status_description(&self) -> Value_<String> { self.0.attribute("StatusDescription") }
}
/// `AWS::Panorama::ApplicationInstance.ManifestOverridesPayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-applicationinstance-manifestoverridespayload.html)
#[must_use]
pub struct ManifestOverridesPayload(Properties_);
impl ManifestOverridesPayload {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManifestOverridesPayload(Properties_::new()) }
}
impl ManifestOverridesPayload {
    /// Sets `PayloadData`. 0 to 51200 characters.
    #[inline] pub fn payload_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadData", value.into_node()); self }
}
impl IntoValue_<ManifestOverridesPayload> for ManifestOverridesPayload { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Panorama::ApplicationInstance.ManifestPayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-panorama-applicationinstance-manifestpayload.html)
#[must_use]
pub struct ManifestPayload(Properties_);
impl ManifestPayload {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManifestPayload(Properties_::new()) }
}
impl ManifestPayload {
    /// Sets `PayloadData`. 1 to 51200 characters.
    #[inline] pub fn payload_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadData", value.into_node()); self }
}
impl IntoValue_<ManifestPayload> for ManifestPayload { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
