// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecretsManager::Secret`

use stanchion_template::generated::*;

/// `AWS::SecretsManager::Secret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html)
#[must_use]
pub struct Secret(Properties_);
impl Secret {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Secret(Properties_::new()) }
}
impl Secret {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GenerateSecretString`.
    #[inline] pub fn generate_secret_string(mut self, value: impl IntoValue_<GenerateSecretString>) -> Self { self.0.put("GenerateSecretString", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ReplicaRegions`.
    #[inline] pub fn replica_regions(mut self, value: impl IntoValue_<Vec<ReplicaRegion>>) -> Self { self.0.put("ReplicaRegions", value.into_node()); self }
    /// Sets `SecretString`. 1 to 65536 characters.
    #[inline] pub fn secret_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretString", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. 0 to 256 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Secret> for Secret { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Secret {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
    type Handle = SecretRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Secret`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecretRef(Id_);
impl From<Id_> for SecretRef { #[inline] fn from(id: Id_) -> Self { SecretRef(id) } }
impl AsRef<Id_> for SecretRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecretRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::SecretsManager::Secret.GenerateSecretString`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html)
#[must_use]
pub struct GenerateSecretString(Properties_);
impl GenerateSecretString {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GenerateSecretString(Properties_::new()) }
}
impl GenerateSecretString {
    /// Sets `ExcludeCharacters`.
    #[inline] pub fn exclude_characters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExcludeCharacters", value.into_node()); self }
    /// Sets `ExcludeLowercase`.
    #[inline] pub fn exclude_lowercase(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeLowercase", value.into_node()); self }
    /// Sets `ExcludeNumbers`.
    #[inline] pub fn exclude_numbers(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeNumbers", value.into_node()); self }
    /// Sets `ExcludePunctuation`.
    #[inline] pub fn exclude_punctuation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludePunctuation", value.into_node()); self }
    /// Sets `ExcludeUppercase`.
    #[inline] pub fn exclude_uppercase(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExcludeUppercase", value.into_node()); self }
    /// Sets `GenerateStringKey`.
    #[inline] pub fn generate_string_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GenerateStringKey", value.into_node()); self }
    /// Sets `IncludeSpace`.
    #[inline] pub fn include_space(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSpace", value.into_node()); self }
    /// Sets `PasswordLength`.
    #[inline] pub fn password_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PasswordLength", value.into_node()); self }
    /// Sets `RequireEachIncludedType`.
    #[inline] pub fn require_each_included_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireEachIncludedType", value.into_node()); self }
    /// Sets `SecretStringTemplate`.
    #[inline] pub fn secret_string_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretStringTemplate", value.into_node()); self }
}
impl IntoValue_<GenerateSecretString> for GenerateSecretString { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecretsManager::Secret.ReplicaRegion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html)
#[must_use]
pub struct ReplicaRegion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicaRegion<Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaRegion(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicaRegion<S0> {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> ReplicaRegion<Set_> { self.0.put("Region", value.into_node()); ReplicaRegion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicaRegion> for ReplicaRegion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
