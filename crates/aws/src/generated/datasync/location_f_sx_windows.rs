// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationFSxWindows`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationFSxWindows`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html)
#[must_use]
pub struct LocationFSxWindows<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LocationFSxWindows<Missing_<super::required::security_group_arns>, Missing_<super::required::user>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationFSxWindows(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LocationFSxWindows<S0, S1> {
    /// Sets `CmkSecretConfig`.
    #[inline] pub fn cmk_secret_config(mut self, value: impl IntoValue_<CmkSecretConfig>) -> Self { self.0.put("CmkSecretConfig", value.into_node()); self }
    /// Sets `CustomSecretConfig`.
    #[inline] pub fn custom_secret_config(mut self, value: impl IntoValue_<CustomSecretConfig>) -> Self { self.0.put("CustomSecretConfig", value.into_node()); self }
    /// Sets `Domain`. 0 to 253 characters. An update may replace the resource.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `FsxFilesystemArn`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn fsx_filesystem_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FsxFilesystemArn", value.into_node()); self }
    /// Sets `Password`. At most 104 characters. An update may replace the resource.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `SecurityGroupArns`. Required. 1 to 5 items. An update replaces the resource.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LocationFSxWindows<Set_, S1> { self.0.put("SecurityGroupArns", value.into_node()); LocationFSxWindows(self.0, PhantomData_) }
    /// Sets `Subdirectory`. 0 to 4096 characters. An update may replace the resource.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `User`. Required. At most 104 characters. An update may replace the resource.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> LocationFSxWindows<S0, Set_> { self.0.put("User", value.into_node()); LocationFSxWindows(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LocationFSxWindows> for LocationFSxWindows<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LocationFSxWindows<S0, S1> {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxWindows";
    type Handle = LocationFSxWindowsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationFSxWindows`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationFSxWindowsRef(Id_);
impl From<Id_> for LocationFSxWindowsRef { #[inline] fn from(id: Id_) -> Self { LocationFSxWindowsRef(id) } }
impl AsRef<Id_> for LocationFSxWindowsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationFSxWindowsRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CmkSecretConfig.SecretArn`
    #[inline] pub fn cmk_secret_config_secret_arn(&self) -> Value_<String> { self.0.attribute("CmkSecretConfig.SecretArn") }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
    /// `Fn::GetAtt` `ManagedSecretConfig`
    #[inline] pub fn managed_secret_config(&self) -> Value_<String> { self.0.attribute("ManagedSecretConfig") }
}
/// `AWS::DataSync::LocationFSxWindows.CmkSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxwindows-cmksecretconfig.html)
#[must_use]
pub struct CmkSecretConfig(Properties_);
impl CmkSecretConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CmkSecretConfig(Properties_::new()) }
}
impl CmkSecretConfig {
    /// Sets `KmsKeyArn`. 0 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SecretArn`. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl IntoValue_<CmkSecretConfig> for CmkSecretConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataSync::LocationFSxWindows.CustomSecretConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxwindows-customsecretconfig.html)
#[must_use]
pub struct CustomSecretConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomSecretConfig<Missing_<super::required::secret_access_role_arn>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomSecretConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomSecretConfig<S0, S1> {
    /// Sets `SecretAccessRoleArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_access_role_arn(mut self, value: impl IntoValue_<String>) -> CustomSecretConfig<Set_, S1> { self.0.put("SecretAccessRoleArn", value.into_node()); CustomSecretConfig(self.0, PhantomData_) }
    /// Sets `SecretArn`. Required. 0 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> CustomSecretConfig<S0, Set_> { self.0.put("SecretArn", value.into_node()); CustomSecretConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomSecretConfig> for CustomSecretConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
