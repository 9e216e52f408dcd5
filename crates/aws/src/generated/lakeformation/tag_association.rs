// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation::TagAssociation`

use stanchion_template::generated::*;

/// `AWS::LakeFormation::TagAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html)
#[must_use]
pub struct TagAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TagAssociation<Missing_<super::required::lf_tags>, Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TagAssociation<S0, S1> {
    /// Sets `LFTags`. Required. 1 to 50 items. An update replaces the resource.
    #[inline] pub fn lf_tags(mut self, value: impl IntoValue_<Vec<LFTagPair>>) -> TagAssociation<Set_, S1> { self.0.put("LFTags", value.into_node()); TagAssociation(self.0, PhantomData_) }
    /// Sets `Resource`. Required. An update replaces the resource.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<Resource>) -> TagAssociation<S0, Set_> { self.0.put("Resource", value.into_node()); TagAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TagAssociation> for TagAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TagAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::LakeFormation::TagAssociation";
    type Handle = TagAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TagAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TagAssociationRef(Id_);
impl From<Id_> for TagAssociationRef { #[inline] fn from(id: Id_) -> Self { TagAssociationRef(id) } }
impl AsRef<Id_> for TagAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TagAssociationRef {
    /// `Ref`: `ResourceIdentifier|TagsIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ResourceIdentifier`
    #[inline] pub fn resource_identifier(&self) -> Value_<String> { self.0.attribute("ResourceIdentifier") }
    /// `Fn::GetAtt` `TagsIdentifier`
    #[inline] pub fn tags_identifier(&self) -> Value_<String> { self.0.attribute("TagsIdentifier") }
}
/// `AWS::LakeFormation::TagAssociation.LFTagPair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-lftagpair.html)
#[must_use]
pub struct LFTagPair<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LFTagPair<Missing_<super::required::catalog_id>, Missing_<super::required::tag_key>, Missing_<super::required::tag_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LFTagPair(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LFTagPair<S0, S1, S2> {
    /// Sets `CatalogId`. Required. Exactly 12 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> LFTagPair<Set_, S1, S2> { self.0.put("CatalogId", value.into_node()); LFTagPair(self.0, PhantomData_) }
    /// Sets `TagKey`. Required. 1 to 128 characters.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> LFTagPair<S0, Set_, S2> { self.0.put("TagKey", value.into_node()); LFTagPair(self.0, PhantomData_) }
    /// Sets `TagValues`. Required. 1 to 50 items.
    #[inline] pub fn tag_values(mut self, value: impl IntoValue_<Vec<String>>) -> LFTagPair<S0, S1, Set_> { self.0.put("TagValues", value.into_node()); LFTagPair(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LFTagPair> for LFTagPair<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::TagAssociation.DatabaseResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-databaseresource.html)
#[must_use]
pub struct DatabaseResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatabaseResource<Missing_<super::required::catalog_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatabaseResource<S0, S1> {
    /// Sets `CatalogId`. Required. Exactly 12 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> DatabaseResource<Set_, S1> { self.0.put("CatalogId", value.into_node()); DatabaseResource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DatabaseResource<S0, Set_> { self.0.put("Name", value.into_node()); DatabaseResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatabaseResource> for DatabaseResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::TagAssociation.TableResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-tableresource.html)
#[must_use]
pub struct TableResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TableResource<Missing_<super::required::catalog_id>, Missing_<super::required::database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TableResource<S0, S1> {
    /// Sets `CatalogId`. Required. Exactly 12 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> TableResource<Set_, S1> { self.0.put("CatalogId", value.into_node()); TableResource(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TableResource<S0, Set_> { self.0.put("DatabaseName", value.into_node()); TableResource(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `TableWildcard`.
    #[inline] pub fn table_wildcard(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("TableWildcard", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TableResource> for TableResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::TagAssociation.TableWithColumnsResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-tablewithcolumnsresource.html)
#[must_use]
pub struct TableWithColumnsResource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TableWithColumnsResource<Missing_<super::required::catalog_id>, Missing_<super::required::column_names>, Missing_<super::required::database_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableWithColumnsResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TableWithColumnsResource<S0, S1, S2, S3> {
    /// Sets `CatalogId`. Required. Exactly 12 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> TableWithColumnsResource<Set_, S1, S2, S3> { self.0.put("CatalogId", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
    /// Sets `ColumnNames`. Required.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> TableWithColumnsResource<S0, Set_, S2, S3> { self.0.put("ColumnNames", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TableWithColumnsResource<S0, S1, Set_, S3> { self.0.put("DatabaseName", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TableWithColumnsResource<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); TableWithColumnsResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TableWithColumnsResource> for TableWithColumnsResource<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LakeFormation::TagAssociation.Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lakeformation-tagassociation-resource.html)
#[must_use]
pub struct Resource(Properties_);
impl Resource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Resource(Properties_::new()) }
}
impl Resource {
    /// Sets `Catalog`.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Catalog", value.into_node()); self }
    /// Sets `Database`.
    #[inline] pub fn database(mut self, value: impl IntoValue_<DatabaseResource>) -> Self { self.0.put("Database", value.into_node()); self }
    /// Sets `Table`.
    #[inline] pub fn table(mut self, value: impl IntoValue_<TableResource>) -> Self { self.0.put("Table", value.into_node()); self }
    /// Sets `TableWithColumns`.
    #[inline] pub fn table_with_columns(mut self, value: impl IntoValue_<TableWithColumnsResource>) -> Self { self.0.put("TableWithColumns", value.into_node()); self }
}
impl IntoValue_<Resource> for Resource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
