// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::DatabaseSnapshot`

use stanchion_template::generated::*;

/// `AWS::Lightsail::DatabaseSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html)
#[must_use]
pub struct DatabaseSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatabaseSnapshot<Missing_<super::required::relational_database_name>, Missing_<super::required::relational_database_snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatabaseSnapshot<S0, S1> {
    /// Sets `RelationalDatabaseName`. Required. An update replaces the resource.
    #[inline] pub fn relational_database_name(mut self, value: impl IntoValue_<String>) -> DatabaseSnapshot<Set_, S1> { self.0.put("RelationalDatabaseName", value.into_node()); DatabaseSnapshot(self.0, PhantomData_) }
    /// Sets `RelationalDatabaseSnapshotName`. Required. 2 to 255 characters. An update replaces the resource.
    #[inline] pub fn relational_database_snapshot_name(mut self, value: impl IntoValue_<String>) -> DatabaseSnapshot<S0, Set_> { self.0.put("RelationalDatabaseSnapshotName", value.into_node()); DatabaseSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatabaseSnapshot> for DatabaseSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DatabaseSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::DatabaseSnapshot";
    type Handle = DatabaseSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DatabaseSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatabaseSnapshotRef(Id_);
impl From<Id_> for DatabaseSnapshotRef { #[inline] fn from(id: Id_) -> Self { DatabaseSnapshotRef(id) } }
impl AsRef<Id_> for DatabaseSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatabaseSnapshotRef {
    /// `Ref`: `RelationalDatabaseSnapshotName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Engine`
    #[inline] pub fn engine(&self) -> Value_<String> { self.0.attribute("Engine") }
    /// `Fn::GetAtt` `EngineVersion`
    #[inline] pub fn engine_version(&self) -> Value_<String> { self.0.attribute("EngineVersion") }
    /// `Fn::GetAtt` `FromRelationalDatabaseArn`
    #[inline] pub fn from_relational_database_arn(&self) -> Value_<String> { self.0.attribute("FromRelationalDatabaseArn") }
    /// `Fn::GetAtt` `FromRelationalDatabaseBlueprintId`
    #[inline] pub fn from_relational_database_blueprint_id(&self) -> Value_<String> { self.0.attribute("FromRelationalDatabaseBlueprintId") }
    /// `Fn::GetAtt` `FromRelationalDatabaseBundleId`
    #[inline] pub fn from_relational_database_bundle_id(&self) -> Value_<String> { self.0.attribute("FromRelationalDatabaseBundleId") }
    /// `Fn::GetAtt` `FromRelationalDatabaseName`
    #[inline] pub fn from_relational_database_name(&self) -> Value_<String> { self.0.attribute("FromRelationalDatabaseName") }
    /// `Fn::GetAtt` `Location`
    #[inline] pub fn location(&self) -> Value_<String> { self.0.attribute("Location") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SizeInGb`
    #[inline] pub fn size_in_gb(&self) -> Value_<i64> { self.0.attribute("SizeInGb") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
