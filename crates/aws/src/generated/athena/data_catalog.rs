// Made by `cargo xtask generate`; do not edit.
//! `AWS::Athena::DataCatalog`

use stanchion_template::generated::*;

/// `AWS::Athena::DataCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html)
#[must_use]
pub struct DataCatalog<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataCatalog<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCatalog(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataCatalog<S0, S1> {
    /// Sets `ConnectionType`.
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionType", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Error`.
    #[inline] pub fn error(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Error", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataCatalog<Set_, S1> { self.0.put("Name", value.into_node()); DataCatalog(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DataCatalog<S0, Set_> { self.0.put("Type", value.into_node()); DataCatalog(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataCatalog> for DataCatalog<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DataCatalog<S0, S1> {
    const TYPE: &'static str = "AWS::Athena::DataCatalog";
    type Handle = DataCatalogRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataCatalog`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataCatalogRef(Id_);
impl From<Id_> for DataCatalogRef { #[inline] fn from(id: Id_) -> Self { DataCatalogRef(id) } }
impl AsRef<Id_> for DataCatalogRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataCatalogRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::Athena::DataCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `CREATE_IN_PROGRESS`
    pub const CREATE_IN_PROGRESS: Value_<Status> = Value_::constant("CREATE_IN_PROGRESS");
    /// `CREATE_COMPLETE`
    pub const CREATE_COMPLETE: Value_<Status> = Value_::constant("CREATE_COMPLETE");
    /// `CREATE_FAILED`
    pub const CREATE_FAILED: Value_<Status> = Value_::constant("CREATE_FAILED");
    /// `CREATE_FAILED_CLEANUP_IN_PROGRESS`
    pub const CREATE_FAILED_CLEANUP_IN_PROGRESS: Value_<Status> = Value_::constant("CREATE_FAILED_CLEANUP_IN_PROGRESS");
    /// `CREATE_FAILED_CLEANUP_COMPLETE`
    pub const CREATE_FAILED_CLEANUP_COMPLETE: Value_<Status> = Value_::constant("CREATE_FAILED_CLEANUP_COMPLETE");
    /// `CREATE_FAILED_CLEANUP_FAILED`
    pub const CREATE_FAILED_CLEANUP_FAILED: Value_<Status> = Value_::constant("CREATE_FAILED_CLEANUP_FAILED");
    /// `DELETE_IN_PROGRESS`
    pub const DELETE_IN_PROGRESS: Value_<Status> = Value_::constant("DELETE_IN_PROGRESS");
    /// `DELETE_COMPLETE`
    pub const DELETE_COMPLETE: Value_<Status> = Value_::constant("DELETE_COMPLETE");
    /// `DELETE_FAILED`
    pub const DELETE_FAILED: Value_<Status> = Value_::constant("DELETE_FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Athena::DataCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `LAMBDA`
    pub const LAMBDA: Value_<Type> = Value_::constant("LAMBDA");
    /// `GLUE`
    pub const GLUE: Value_<Type> = Value_::constant("GLUE");
    /// `HIVE`
    pub const HIVE: Value_<Type> = Value_::constant("HIVE");
    /// `FEDERATED`
    pub const FEDERATED: Value_<Type> = Value_::constant("FEDERATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
