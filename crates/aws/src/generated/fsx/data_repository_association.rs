// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::DataRepositoryAssociation`

use stanchion_template::generated::*;

/// `AWS::FSx::DataRepositoryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html)
#[must_use]
pub struct DataRepositoryAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataRepositoryAssociation<Missing_<super::required::data_repository_path>, Missing_<super::required::file_system_id>, Missing_<super::required::file_system_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataRepositoryAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataRepositoryAssociation<S0, S1, S2> {
    /// Sets `BatchImportMetaDataOnCreate`. An update replaces the resource.
    #[inline] pub fn batch_import_meta_data_on_create(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchImportMetaDataOnCreate", value.into_node()); self }
    /// Sets `DataRepositoryPath`. Required. 3 to 4357 characters. An update replaces the resource.
    #[inline] pub fn data_repository_path(mut self, value: impl IntoValue_<String>) -> DataRepositoryAssociation<Set_, S1, S2> { self.0.put("DataRepositoryPath", value.into_node()); DataRepositoryAssociation(self.0, PhantomData_) }
    /// Sets `FileSystemId`. Required. 11 to 21 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> DataRepositoryAssociation<S0, Set_, S2> { self.0.put("FileSystemId", value.into_node()); DataRepositoryAssociation(self.0, PhantomData_) }
    /// Sets `FileSystemPath`. Required. 1 to 4096 characters. An update replaces the resource.
    #[inline] pub fn file_system_path(mut self, value: impl IntoValue_<String>) -> DataRepositoryAssociation<S0, S1, Set_> { self.0.put("FileSystemPath", value.into_node()); DataRepositoryAssociation(self.0, PhantomData_) }
    /// Sets `ImportedFileChunkSize`. 1 to 512000.
    #[inline] pub fn imported_file_chunk_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ImportedFileChunkSize", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataRepositoryAssociation> for DataRepositoryAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataRepositoryAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::FSx::DataRepositoryAssociation";
    type Handle = DataRepositoryAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataRepositoryAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataRepositoryAssociationRef(Id_);
impl From<Id_> for DataRepositoryAssociationRef { #[inline] fn from(id: Id_) -> Self { DataRepositoryAssociationRef(id) } }
impl AsRef<Id_> for DataRepositoryAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataRepositoryAssociationRef {
    /// `Ref`: `AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
}
/// `AWS::FSx::DataRepositoryAssociation.AutoExportPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-autoexportpolicy.html)
#[must_use]
pub struct AutoExportPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoExportPolicy<Missing_<super::required::events>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoExportPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AutoExportPolicy<S0> {
    /// Sets `Events`. Required. 0 to 3 items. The values are constants of [`EventType`].
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<EventType>>) -> AutoExportPolicy<Set_> { self.0.put("Events", value.into_node()); AutoExportPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoExportPolicy> for AutoExportPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::DataRepositoryAssociation.AutoImportPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-autoimportpolicy.html)
#[must_use]
pub struct AutoImportPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoImportPolicy<Missing_<super::required::events>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoImportPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AutoImportPolicy<S0> {
    /// Sets `Events`. Required. 0 to 3 items. The values are constants of [`EventType`].
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<EventType>>) -> AutoImportPolicy<Set_> { self.0.put("Events", value.into_node()); AutoImportPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoImportPolicy> for AutoImportPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::FSx::DataRepositoryAssociation.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-s3.html)
#[must_use]
pub struct S3(Properties_);
impl S3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3(Properties_::new()) }
}
impl S3 {
    /// Sets `AutoExportPolicy`.
    #[inline] pub fn auto_export_policy(mut self, value: impl IntoValue_<AutoExportPolicy>) -> Self { self.0.put("AutoExportPolicy", value.into_node()); self }
    /// Sets `AutoImportPolicy`.
    #[inline] pub fn auto_import_policy(mut self, value: impl IntoValue_<AutoImportPolicy>) -> Self { self.0.put("AutoImportPolicy", value.into_node()); self }
}
impl IntoValue_<S3> for S3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::FSx::DataRepositoryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html)
#[derive(Debug)]
pub enum EventType {}
impl EventType {
    /// `NEW`
    pub const NEW: Value_<EventType> = Value_::constant("NEW");
    /// `CHANGED`
    pub const CHANGED: Value_<EventType> = Value_::constant("CHANGED");
    /// `DELETED`
    pub const DELETED: Value_<EventType> = Value_::constant("DELETED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventType> { Value_::from_node(value.into_node()) }
}
