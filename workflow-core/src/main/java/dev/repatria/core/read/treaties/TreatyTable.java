package dev.repatria.core.read.treaties;

import dev.repatria.api.treaty.TreatyProfileAdopted;
import dev.repatria.api.treaty.TreatyProfileRetired;
import dev.repatria.core.read.treaties.TreatyVersion.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code treaty_version}. */
public final class TreatyTable {

    private static final String SELECT =
            "select profile_id, version, kind, title, sha256, status, reason, adopted_at, position from treaty_version ";

    private final JdbcClient jdbc;

    /** Works on this database. */
    public TreatyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest version of every profile. */
    public List<TreatyVersion> latest() {
        return jdbc.sql(SELECT + "t where position = (select max(position) from treaty_version o"
                        + " where o.profile_id = t.profile_id) order by profile_id")
                .query(TreatyTable::version)
                .list();
    }

    /** Every version of one profile, the latest first. */
    public List<TreatyVersion> versions(String profileId) {
        return jdbc.sql(SELECT + "where profile_id = ? order by position desc")
                .param(profileId)
                .query(TreatyTable::version)
                .list();
    }

    /** One version. */
    public Optional<TreatyVersion> find(String profileId, String version) {
        return jdbc.sql(SELECT + "where profile_id = ? and version = ?")
                .params(profileId, version)
                .query(TreatyTable::version)
                .optional();
    }

    /** The content of one version as adopted. */
    public Optional<String> content(String profileId, String version) {
        return jdbc.sql("select content from treaty_version where profile_id = ? and version = ?")
                .params(profileId, version)
                .query(String.class)
                .optional();
    }

    void adopt(TreatyProfileAdopted adopted, Instant recordedAt, long position) {
        jdbc.sql("update treaty_version set status = ? where profile_id = ?")
                .params(Status.SUPERSEDED.name(), adopted.profileId())
                .update();
        jdbc.sql("""
                        insert into treaty_version (profile_id, version, kind, title, sha256, status, adopted_at, position, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(adopted.profileId(), adopted.version(), adopted.kind(), adopted.title(), adopted.sha256())
                .params(Status.CURRENT.name(), OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC), position)
                .param(adopted.content())
                .update();
    }

    void retire(TreatyProfileRetired retired) {
        jdbc.sql("update treaty_version set status = ?, reason = ? where profile_id = ?")
                .params(Status.RETIRED.name(), retired.reason(), retired.profileId())
                .update();
    }

    void clear() {
        jdbc.sql("delete from treaty_version").update();
    }

    private static TreatyVersion version(ResultSet row, int number) throws SQLException {
        return new TreatyVersion(
                row.getString("profile_id"),
                row.getString("version"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("sha256"),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
