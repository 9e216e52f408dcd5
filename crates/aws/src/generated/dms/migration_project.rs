// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::MigrationProject`

use stanchion_template::generated::*;

/// `AWS::DMS::MigrationProject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html)
#[must_use]
pub struct MigrationProject(Properties_);
impl MigrationProject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MigrationProject(Properties_::new()) }
}
impl MigrationProject {
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceProfileIdentifier`. 1 to 255 characters.
    #[inline] pub fn instance_profile_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProfileIdentifier", value.into_node()); self }
    /// Sets `MigrationProjectIdentifier`. 1 to 255 characters.
    #[inline] pub fn migration_project_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MigrationProjectIdentifier", value.into_node()); self }
    /// Sets `MigrationProjectName`. 1 to 255 characters.
    #[inline] pub fn migration_project_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MigrationProjectName", value.into_node()); self }
    /// Sets `SchemaConversionApplicationAttributes`.
    #[inline] pub fn schema_conversion_application_attributes(mut self, value: impl IntoValue_<SchemaConversionApplicationAttributes>) -> Self { self.0.put("SchemaConversionApplicationAttributes", value.into_node()); self }
    /// Sets `SourceDataProviderDescriptors`.
    #[inline] pub fn source_data_provider_descriptors(mut self, value: impl IntoValue_<Vec<DataProviderDescriptor>>) -> Self { self.0.put("SourceDataProviderDescriptors", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetDataProviderDescriptors`.
    #[inline] pub fn target_data_provider_descriptors(mut self, value: impl IntoValue_<Vec<DataProviderDescriptor>>) -> Self { self.0.put("TargetDataProviderDescriptors", value.into_node()); self }
    /// Sets `TransformationRules`.
    #[inline] pub fn transformation_rules(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransformationRules", value.into_node()); self }
}
impl IntoValue_<MigrationProject> for MigrationProject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for MigrationProject {
    const TYPE: &'static str = "AWS::DMS::MigrationProject";
    type Handle = MigrationProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MigrationProject`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MigrationProjectRef(Id_);
impl From<Id_> for MigrationProjectRef { #[inline] fn from(id: Id_) -> Self { MigrationProjectRef(id) } }
impl AsRef<Id_> for MigrationProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MigrationProjectRef {
    /// `Ref`: `MigrationProjectArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `InstanceProfileArn`
    #[inline] pub fn instance_profile_arn(&self) -> Value_<String> { self.0.attribute("InstanceProfileArn") }
    /// `Fn::GetAtt` `InstanceProfileName`
    #[inline] pub fn instance_profile_name(&self) -> Value_<String> { self.0.attribute("InstanceProfileName") }
    /// `Fn::GetAtt` `MigrationProjectArn`
    #[inline] pub fn migration_project_arn(&self) -> Value_<String> { self.0.attribute("MigrationProjectArn") }
    /// `Fn::GetAtt` `MigrationProjectCreationTime`
    #[inline] pub fn migration_project_creation_time(&self) -> Value_<String> { self.0.attribute("MigrationProjectCreationTime") }
}
/// `AWS::DMS::MigrationProject.SchemaConversionApplicationAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html)
#[must_use]
pub struct SchemaConversionApplicationAttributes(Properties_);
impl SchemaConversionApplicationAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaConversionApplicationAttributes(Properties_::new()) }
}
impl SchemaConversionApplicationAttributes {
    /// Sets `S3BucketPath`.
    #[inline] pub fn s3_bucket_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketPath", value.into_node()); self }
    /// Sets `S3BucketRoleArn`.
    #[inline] pub fn s3_bucket_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketRoleArn", value.into_node()); self }
}
impl IntoValue_<SchemaConversionApplicationAttributes> for SchemaConversionApplicationAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DMS::MigrationProject.DataProviderDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-migrationproject-dataproviderdescriptor.html)
#[must_use]
pub struct DataProviderDescriptor(Properties_);
impl DataProviderDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataProviderDescriptor(Properties_::new()) }
}
impl DataProviderDescriptor {
    /// Sets `DataProviderArn`.
    #[inline] pub fn data_provider_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataProviderArn", value.into_node()); self }
    /// Sets `DataProviderIdentifier`.
    #[inline] pub fn data_provider_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataProviderIdentifier", value.into_node()); self }
    /// Sets `DataProviderName`.
    #[inline] pub fn data_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataProviderName", value.into_node()); self }
    /// Sets `SecretsManagerAccessRoleArn`.
    #[inline] pub fn secrets_manager_access_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerAccessRoleArn", value.into_node()); self }
    /// Sets `SecretsManagerSecretId`.
    #[inline] pub fn secrets_manager_secret_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretsManagerSecretId", value.into_node()); self }
}
impl IntoValue_<DataProviderDescriptor> for DataProviderDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
