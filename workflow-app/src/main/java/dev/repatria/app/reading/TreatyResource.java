package dev.repatria.app.reading;

import dev.repatria.app.http.AtLeast;
import dev.repatria.app.http.Freshness;
import dev.repatria.app.http.Page;
import dev.repatria.app.http.Problem;
import dev.repatria.app.http.ProblemType;
import dev.repatria.core.read.treaties.TreatyProjection;
import dev.repatria.core.read.treaties.TreatyTable;
import dev.repatria.core.read.treaties.TreatyVersion;
import dev.repatria.core.treaty.profile.ProfileLoader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The adopted profiles and overlays, with the citation of every value. */
@RestController
@RequestMapping("/v1/treaties")
final class TreatyResource {

    private final TreatyTable treaties;
    private final ProfileLoader loader;
    private final Freshness freshness;

    TreatyResource(TreatyTable treaties, ProfileLoader loader, Freshness freshness) {
        this.treaties = treaties;
        this.loader = loader;
        this.freshness = freshness;
    }

    /** The latest version of every profile. */
    @GetMapping
    Page<TreatyVersion> latest(AtLeast atLeast) {
        freshness.await(atLeast, TreatyProjection.NAME);
        return new Page<>(treaties.latest(), null);
    }

    /** The latest version of one profile. */
    @GetMapping("/{id}")
    TreatyView one(@PathVariable String id, AtLeast atLeast) {
        freshness.await(atLeast, TreatyProjection.NAME);
        return treaties.versions(id).stream().findFirst().map(this::view).orElseThrow(TreatyResource::unknown);
    }

    /** One version, also a superseded or retired one. */
    @GetMapping("/{id}/versions/{version}")
    TreatyView one(@PathVariable String id, @PathVariable String version, AtLeast atLeast) {
        freshness.await(atLeast, TreatyProjection.NAME);
        return treaties.find(id, version).map(this::view).orElseThrow(TreatyResource::unknown);
    }

    private TreatyView view(TreatyVersion about) {
        var content = treaties.content(about.profileId(), about.version()).orElseThrow(TreatyResource::unknown);
        return new TreatyView(
                about,
                treaties.versions(about.profileId()).stream()
                        .map(TreatyVersion::version)
                        .toList(),
                loader.load(about.profileId() + ".yaml", content).leaves(),
                content);
    }

    private static Problem unknown() {
        return new Problem(ProblemType.NOT_FOUND, "no treaty profile of this id and version has been adopted");
    }
}
